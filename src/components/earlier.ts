import type { Locale } from '@/i18n/locale'
import type { FoldView } from './fold'

/** What is over today, folded. */
export type EarlierLine = {
  readonly kind: 'earlier'
  readonly key: string
  readonly fold: FoldView
  readonly note: string
}

/** The key of the fold. */
export const EARLIER = 'earlier'

/** The line of so many sessions or items that are over. */
export const earlierLine = (n: number, isOpen: boolean, { t }: Locale): EarlierLine => ({
  kind: 'earlier',
  key: EARLIER,
  fold: { key: EARLIER, words: t('agenda.earlier'), isOpen },
  note: t('agenda.over', { n }),
})
