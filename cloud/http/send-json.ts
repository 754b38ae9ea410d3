import { type Answer, refusal } from '../api/call'
import { type File, jsonFile } from '../usecases/store/files'
import type { EncodedCache } from './encoded-cache'
import { KEEP_NOT, send } from './send'
import type { WrittenAnswer } from './shared-reads'

type More = { readonly headers?: Record<string, string>; readonly cache?: EncodedCache }

const written = new WeakMap<object, Promise<File>>()

/** An answer that is the same object for many, such as a large draft, is written out once. */
function writtenOut(body: unknown): Promise<File> {
  if (typeof body !== 'object' || body === null) return jsonFile(body)
  const file = written.get(body) ?? jsonFile(body)
  written.set(body, file)
  return file
}

/** An answer of the api, which no client keeps. */
export const sendAnswer = async (request: Request, { status, body }: Answer, more?: More) =>
  sendWritten(request, { status, file: await writtenOut(body) }, more)

/** The same where it is written out already. `cache` is for answers that many ask for. */
export function sendWritten(request: Request, { status, file }: WrittenAnswer, { headers, cache }: More = {}) {
  const { bytes, sha } = file
  const answer = { bytes, type: 'application/json', cacheControl: KEEP_NOT, key: sha, status, headers }
  return send(request, answer, cache)
}

/** An error as the api's callers know it, for every other request too. */
export const sendProblem = (request: Request, error: unknown, headers?: Record<string, string>) =>
  sendAnswer(request, refusal(error), { headers })
