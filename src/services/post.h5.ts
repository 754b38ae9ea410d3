import { Problem } from 'domain/problem'
import type { PostAnswer } from './post'

const TIMEOUT = 15_000 // ms

export async function post(address: string, json: string, token?: string): Promise<PostAnswer> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), TIMEOUT)
  try {
    const response = await fetch(address, {
      method: 'POST',
      body: json,
      headers: { 'content-type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
      signal: controller.signal,
    })
    return { status: response.status, text: await response.text() }
  } catch {
    throw new Problem('offline', 'No answer from the network.')
  } finally {
    clearTimeout(timer)
  }
}
