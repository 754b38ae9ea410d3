import { Problem, type RefusedText } from 'domain/problem'
import type { Platform, WeChat } from '../../ports'
import type { Identity } from '../reminders/readers'
import { alone, piecesOf, type TextPiece } from './pieces'
import type { Wording } from './texts'

/** Who publishes, in WeChat's eyes. `isUnchecked`: whoever runs the forum publishes without a check, and the audit says so. */
export type Publisher = Identity & { readonly isUnchecked?: boolean }

/** WeChat takes 4,000 checks a minute from one app (msgSecCheck, limits). */
const AT_ONCE = 8
/** More names than these make no clearer sentence. */
const MOST_NAMED = 5

/**
 * Has WeChat check the wordings where the forum wants that, before anything is written. Throws `text-refused` with those
 * that did not pass, `needs-wechat` where nothing says who the publisher is in WeChat, `offline` where WeChat does not
 * answer. Nothing to check asks nothing.
 */
export async function requirePassed(
  { checksText, wechat }: Platform,
  wordings: readonly Wording[],
  { openid, login, isUnchecked }: Publisher,
): Promise<void> {
  if (!checksText || isUnchecked || wordings.length === 0) return
  const known = openid ?? (login === undefined ? undefined : await wechat?.openidOf(login))
  if (!wechat || known === undefined) {
    throw new Problem(
      'needs-wechat',
      'Text is checked by WeChat before it is published: publish from the mini program, or on the command line with --unchecked.',
    )
  }
  const refused = await refusedOf(piecesOf(wordings), (text) => wechat.checkText(text, known))
  if (refused.length > 0) throw new Problem('text-refused', wordsOf(refused), { texts: refused })
}

/** What the audit says of an act whose texts would have been checked. */
export const uncheckedMark = ({ checksText }: Platform, { isUnchecked }: Publisher): { unchecked?: true } =>
  checksText && isUnchecked ? { unchecked: true } : {}

type Check = (text: string) => ReturnType<WeChat['checkText']>

/** What WeChat refuses of each piece, every item and language once. */
async function refusedOf(pieces: readonly TextPiece[], check: Check): Promise<RefusedText[]> {
  const found = (await eachOf(pieces, (piece) => refusedIn(piece, check))).flat()
  const worst = new Map<string, RefusedText>()
  for (const text of found) {
    const key = `${text.item} ${text.language}`
    if (worst.get(key)?.verdict !== 'risky') worst.set(key, text)
  }
  return [...worst.values()]
}

/** A piece of several wordings that does not pass is checked again one by one, to know which it was. */
async function refusedIn({ content, wordings }: TextPiece, check: Check): Promise<RefusedText[]> {
  const verdict = await check(content)
  if (verdict === 'pass') return []
  const [first, ...others] = wordings
  if (first && others.length === 0) return [{ item: first.item, language: first.language, verdict }]
  const refused: RefusedText[] = []
  for (const piece of wordings.flatMap(alone)) refused.push(...(await refusedIn(piece, check)))
  return refused
}

/** Does the work for each, `AT_ONCE` at a time; after the first failure none is begun. */
async function eachOf<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const waiting = [...items]
  const results: R[] = []
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      results.push(
        await work(item).catch((error) => {
          waiting.length = 0
          throw error
        }),
      )
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return results
}

function wordsOf(refused: readonly RefusedText[]): string {
  const named = (verdict: RefusedText['verdict']): string => {
    const names = refused
      .filter((text) => text.verdict === verdict)
      .map(({ item, language }) => `${item} (${language})`)
    return [
      ...names.slice(0, MOST_NAMED),
      ...(names.length > MOST_NAMED ? [`${names.length - MOST_NAMED} more`] : []),
    ].join(', ')
  }
  const [risky, review] = [named('risky'), named('review')]
  return [
    risky && `WeChat does not allow this text: ${risky}. Change it, then try again.`,
    review &&
      `WeChat wants a person to look at this text first: ${review}. Word it differently, or publish it on the command line with --unchecked once somebody has looked.`,
    'Nothing was published.',
  ]
    .filter(Boolean)
    .join(' ')
}
