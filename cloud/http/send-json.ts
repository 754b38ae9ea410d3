import { memoize } from 'domain/memoize'
import { type ApiResponse, errorResponse } from '../api/call'
import type { EncodedCache } from './encoding'
import { inSlices, jsonParts } from './in-slices'
import { NO_STORE, send } from './send'
import type { SerializedResponse } from './shared-reads'

const JSON_TYPE = 'application/json'

/** An answer that is the same object for many, such as a large draft, is written out once, and others have their turn meanwhile. */
const writtenOut = memoize((body: object) => inSlices(jsonParts(body)))

/** An answer of the api, which no client keeps. */
export async function sendAnswer(request: Request, { status, body }: ApiResponse, headers?: Record<string, string>) {
  const bytes = await writtenOut(Object(body))
  return send(request, { bytes, type: JSON_TYPE, cacheControl: NO_STORE, status, headers })
}

/** The same where it is written out already, for many who ask for it. */
export const sendWritten = (
  request: Request,
  { status, file: { bytes, sha } }: SerializedResponse,
  cache: EncodedCache,
) => send(request, { bytes, type: JSON_TYPE, cacheControl: NO_STORE, key: sha, status }, cache)

/** An error as the api's callers know it, for every other request too. */
export const sendProblem = (request: Request, error: unknown, headers?: Record<string, string>) =>
  sendAnswer(request, errorResponse(error), headers)
