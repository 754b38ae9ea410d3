import { Problem } from 'domain/problem'
import type { Answer } from './http'

const TIMEOUT = 15_000 // ms

export async function get(address: string): Promise<Answer> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), TIMEOUT)
  try {
    const response = await fetch(address, { signal: controller.signal })
    const text = await response.text()
    return { status: response.status, text, header: (name) => response.headers.get(name) ?? undefined }
  } catch {
    throw new Problem('offline', 'No answer from the network.')
  } finally {
    clearTimeout(timer)
  }
}
