import type { Notice } from 'domain/notices/notice'
import type { SessionId } from 'domain/programme/ids'
import { pagePath } from 'domain/share/share'
import { type Worded, wordingOf } from 'domain/text/text'
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

function changeItems({ changes }: News, isStarred: boolean, context: ChangeContext): Item[] {
  return changes
    .map((change) => changeCard(change, context))
    .filter((card) => card.isStarred === isStarred)
    .map(({ id, kinds, tone, values, title, to = UPDATES_PATH }) => ({
      kind: kinds,
      tone,
      values: values.slice(0, 1),
      words: title,
      to,
      session: id,
    }))
}

const noticeItem = ({ id, text }: Notice, { locale: { t, language } }: ChangeContext): Item => ({
  kind: t('news.notice'),
  tone: 'accent',
  values: [],
  words: wordingOf(text, language),
  to: pagePath({ kind: 'notice', id }),
})

/**
 * News in one glance: the reader's own sessions come first, then notices, then other sessions; of several the first is
 * said and the rest counted, and *Show* opens the page of all. `here` is the page that is shown: what is there already
 * is not offered again.
 */
export function newsView(news: News, context: ChangeContext, here: string): NewsView | undefined {
  const items = [
    ...changeItems(news, true, context),
    ...news.notices.map((notice) => noticeItem(notice, context)),
    ...changeItems(news, false, context),
  ]
  const [first] = items
  if (!first) return undefined
  const n = items.length - 1
  const to = n > 0 || first.to === here ? UPDATES_PATH : first.to
  return { ...first, to, ...(n > 0 && { more: context.locale.t('news.more', { n }) }) }
}
