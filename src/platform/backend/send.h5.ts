import { Problem } from 'domain/problem'
import { jsonOrUndefined } from './parse-json'
import type { CallRequest, CallResponse } from './send'

const TIMEOUT = 15_000 // ms

export async function sendCall({ name, action, input, token }: CallRequest): Promise<CallResponse> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), TIMEOUT)
  try {
    const response = await fetch(`/api/${name}/${action}`, {
      method: 'POST',
      body: JSON.stringify(input),
      headers: { 'content-type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
      signal: controller.signal,
    })
    return { status: response.status, body: jsonOrUndefined(await response.text()) }
  } catch {
    throw new Problem('offline', 'No answer from the network.')
  } finally {
    clearTimeout(timer)
  }
}
