import { Problem } from 'domain/problem'
import * as v from 'valibot'
import type { TextVerdict } from '../ports'

/** What is sent to `msgSecCheck`; scene 3 is a forum (msgSecCheck, scene). */
export const textCheckBody = (content: string, openid: string) => ({ version: 2, scene: 3, openid, content })

const Checked = v.object({ result: v.object({ suggest: v.picklist(['pass', 'review', 'risky']) }) })

/** What WeChat's answer says of the text. Throws `broken` for an answer without it. */
export function verdictIn(answer: unknown): TextVerdict {
  const checked = v.safeParse(Checked, answer)
  if (checked.success) return checked.output.result.suggest
  throw new Problem('broken', 'WeChat answered without saying whether the text may be shown.')
}

/** The openid is not one of the app's (40003, 43104), or has not opened it within two hours (61010). */
const NOT_HERE: readonly unknown[] = [40003, 43104, 61010]

/** The refusal that goes with the code of a check; `undefined` for codes that are the same for every interface. */
export const textCheckProblem = (code: unknown): Problem | undefined =>
  NOT_HERE.includes(code)
    ? new Problem(
        'needs-wechat',
        `WeChat checks text only for somebody who has just opened the mini program (${code}): open it and try again there.`,
      )
    : undefined
