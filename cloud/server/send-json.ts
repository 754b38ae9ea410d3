import { type Answer, refusal } from '../api/call'
import { KEEP_NOT, send } from './send'

/** An answer of the api, which nobody keeps. */
export const sendAnswer = (request: Request, { status, body }: Answer, headers?: Record<string, string>) =>
  send(request, {
    bytes: new TextEncoder().encode(JSON.stringify(body)),
    type: 'application/json',
    cacheControl: KEEP_NOT,
    status,
    headers,
  })

/** An error as the api's callers know it, for every other request too. */
export const sendProblem = (request: Request, error: unknown, headers?: Record<string, string>) =>
  sendAnswer(request, refusal(error), headers)
