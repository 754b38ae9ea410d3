import { Problem } from 'domain/problem'
import { timeoutOf } from './call-timeout'
import { jsonOrUndefined } from './parse-json'
import type { CallRequest, CallResponse } from './send'

export async function sendCall({ name, action, input, token }: CallRequest): Promise<CallResponse> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), timeoutOf(action))
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
