import type { RefusedText } from 'domain/problem'
import { type Locale, languageName } from '@/i18n/locale'
import { itemWords, joinList, type NamesContext, parseItemAddress } from '../components/item-words'

/** More names than these fill a phone's screen. */
const MOST_NAMED = 3

function placeWords(item: string, context: NamesContext): string {
  const { locale } = context
  if (item === 'notice') return locale.t('desk.problem.text.notice')
  if (item === 'photo') return locale.t('desk.problem.text.photo')
  if (item === 'note') return locale.t('desk.problem.text.note')
  const { kind, id } = parseItemAddress(item)
  return itemWords(kind, id, context)
}

const withLanguage = (words: string, language: string, locale: Locale): string =>
  locale.t('desk.problem.text.in', { item: words, language: languageName(language, locale) })

/** What WeChat did not let pass: what breaks its rules first, then what a person has to look at. */
export function refusedTextMessage(texts: readonly RefusedText[], context: NamesContext): string {
  const { locale } = context
  const named = (verdict: RefusedText['verdict']): string => {
    const names = texts
      .filter((text) => text.verdict === verdict)
      .map(({ item, language }) => withLanguage(placeWords(item, context), language, locale))
    const more = names.length - MOST_NAMED
    return joinList(more > 0 ? [...names.slice(0, MOST_NAMED), locale.t('review.more', { n: more })] : names, locale)
  }
  const [risky, review] = [named('risky'), named('review')]
  return [
    risky && locale.t('desk.problem.text-risky', { texts: risky }),
    review && locale.t('desk.problem.text-review', { texts: review }),
  ]
    .filter(Boolean)
    .join(' ')
}
