import type { Notice } from 'domain/notices/notice'
import type { Change } from 'domain/programme/change'
import type { SessionId } from 'domain/programme/ids'
import { pagePath } from 'domain/share/share'
import { type Worded, wordingOf } from 'domain/text/text'
import { type Moment, momentOf } from 'domain/time/time'
import { type ChangeContext, type ChangedValueView, changeCard } from '@/components/change/change-card-view'
import type { News } from '@/stores/news'

/** The page of all changes and notices. */
export const UPDATES_PATH = '/guide/updates/index'

type Item = {
  /** What kind of news it is: `Starts later`, `Notice`. */
  readonly kind: string
  readonly tone: 'alert' | 'accent'
  readonly values: readonly ChangedValueView[]
  readonly words: Worded
  readonly to: string
  /** Of a change: which session's. */
  readonly session?: SessionId
}

export type NewsView = Item & {
  /** How much more there is, in words. */
  readonly more?: string
}

/** News is said in the banner where it touches the reader now: a starred session, or one that was or is on. */
type NewsContext = ChangeContext & { readonly now: Moment }

const isOn = ({ before, after }: Change, now: Moment): boolean =>
  [before, after].some((state) => state && momentOf(state.start) <= now && now < momentOf(state.end))

function changeItem(change: Change, context: ChangeContext): Item {
  const { id, kinds, tone, values, title, to = UPDATES_PATH } = changeCard(change, context)
  return { kind: kinds, tone, values: values.slice(0, 1), words: title, to, session: id }
}

const noticeItem = ({ id, text }: Notice, { locale: { t, language } }: ChangeContext): Item => ({
  kind: t('news.notice'),
  tone: 'accent',
  values: [],
  words: wordingOf(text, language),
  to: pagePath({ kind: 'notice', id }),
})

/**
 * News in one glance: the reader's own sessions come first, then notices, then sessions that are on; of several the first
 * is said and the rest counted, and *Show* opens the page of all. Changes of other sessions alone are counted on the
 * first tab only. `here` is the page that is shown: what is there already is not offered again.
 */
export function newsView(news: News, context: NewsContext, here: string): NewsView | undefined {
  const { starred, now, locale } = context
  const own = news.changes.filter(({ session }) => starred.has(session))
  const others = news.changes.filter(({ session }) => !starred.has(session))
  const items = [
    ...own.map((change) => changeItem(change, context)),
    ...news.notices.map((notice) => noticeItem(notice, context)),
    ...others.filter((change) => isOn(change, now)).map((change) => changeItem(change, context)),
  ]
  const [first] = items
  if (!first) return undefined
  const n = news.changes.length + news.notices.length - 1
  const to = n > 0 || first.to === here ? UPDATES_PATH : first.to
  return { ...first, to, ...(n > 0 && { more: locale.t('news.more', { n }) }) }
}
