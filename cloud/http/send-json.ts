import { type Answer, refusal } from '../api/call'
import { jsonFile } from '../usecases/files'
import type { EncodedCache } from './encoded-cache'
import { KEEP_NOT, send } from './send'

type More = { readonly headers?: Record<string, string>; readonly cache?: EncodedCache }

/** An answer of the api, which no client keeps. `cache` is for answers that many ask for. */
export async function sendAnswer(request: Request, { status, body }: Answer, { headers, cache }: More = {}) {
  const { bytes, sha } = await jsonFile(body)
  const answer = { bytes, type: 'application/json', cacheControl: KEEP_NOT, key: sha, status, headers }
  return send(request, answer, cache)
}

/** An error as the api's callers know it, for every other request too. */
export const sendProblem = (request: Request, error: unknown, headers?: Record<string, string>) =>
  sendAnswer(request, refusal(error), { headers })
