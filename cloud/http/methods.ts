import { Problem } from 'domain/problem'
import type { Context } from 'hono'
import { sendProblem } from './send-json'

/** Answers every other method than these: `GET, HEAD`. */
export const refuseAllBut =
  (allowed: string) =>
  (context: Context): Promise<Response> => {
    const problem = new Problem('wrong-method', `This address answers ${allowed} only.`)
    return sendProblem(context.req.raw, problem, { Allow: allowed })
  }

export const onlyRead = refuseAllBut('GET, HEAD')
export const onlyPost = refuseAllBut('POST')
