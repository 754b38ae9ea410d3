import { Problem } from 'domain/problem'
import { jsonIn } from './json'
import type { Call, CallAnswer } from './post'

const TIMEOUT = 15_000 // ms

export async function send({ name, action, input, token }: Call): Promise<CallAnswer> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), TIMEOUT)
  try {
    const response = await fetch(`/api/${name}/${action}`, {
      method: 'POST',
      body: JSON.stringify(input),
      headers: { 'content-type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
      signal: controller.signal,
    })
    return { status: response.status, body: jsonIn(await response.text()) }
  } catch {
    throw new Problem('offline', 'No answer from the network.')
  } finally {
    clearTimeout(timer)
  }
}
