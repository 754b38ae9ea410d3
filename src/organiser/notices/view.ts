import type { Notice } from 'domain/notices/notice'
import { MAX_NOTICE_LENGTH, MAX_NOTICES } from 'domain/notices/notice-limits'
import type { Programme } from 'domain/programme/programme'
import { screenLanguages } from 'domain/text/languages'
import { type Language, type LocalizedText, wordingOf } from 'domain/text/text'
import type { Moment } from 'domain/time/time'
import { atLabel, type NoticeCardView, noticeCards } from '@/components/change/notice-card-view'
import { type Locale, languageName, localeOf } from '@/i18n/locale'
import type { MessageKey } from '@/i18n/message-key'

type Context = { readonly programme: Programme; readonly locale: Locale }

/** What is often said, in every language of the app. */
export const readyWordings = [
  'notice.ready.lunch',
  'notice.ready.seats',
  'notice.ready.soon',
  'notice.ready.shuttles',
] as const satisfies readonly MessageKey[]
type Ready = (typeof readyWordings)[number]

/** Where a ready wording leaves out what only the writer knows. */
const HOLE = /[[［][…．.]+[\]］]/

/** The forum's languages, and those that the app's readers may have besides. */
export const noticeLanguages = ({ forum }: Pick<Programme, 'forum'>): readonly Language[] => [
  ...forum.languages,
  ...screenLanguages.filter((language) => !forum.languages.includes(language)),
]

/** What is sent: the wordings that say something. */
export const noticeText = (draft: LocalizedText): LocalizedText =>
  Object.fromEntries(
    Object.entries(draft).flatMap(([language, wording]) => (wording.trim() ? [[language, wording.trim()]] : [])),
  )

/** Chinese sentences follow each other without a space. */
function joined(before: string, added: string): string {
  if (before.includes(added)) return before
  return before && !/[。！？]$/.test(before) ? `${before} ${added}` : before + added
}

/**
 * What a ready wording adds, after what stands there already; a second time it adds nothing. A language of which the
 * app has no words stays as it is.
 */
export function withReady(draft: LocalizedText, ready: Ready, languages: readonly Language[]): LocalizedText {
  const added = screenLanguages
    .filter((language) => languages.includes(language) && localeOf(language).isFetched)
    .map((language) => {
      return [language, joined(draft[language]?.trim() ?? '', localeOf(language).t(ready))] as const
    })
  return { ...draft, ...Object.fromEntries(added) }
}

/** Whether a ready wording still waits for what only the writer knows. */
export const hasHole = (wording: string | undefined): boolean => HOLE.test(wording ?? '')

/** What is wrong with one wording. Ready wordings may make it longer than its field takes. */
export function wordingProblem(wording = ''): MessageKey | undefined {
  if (hasHole(wording)) return 'notice.hole'
  return wording.trim().length > MAX_NOTICE_LENGTH ? 'notice.long' : undefined
}

/** What keeps a notice from being posted. */
export function noticeProblem(draft: LocalizedText): MessageKey | undefined {
  const wordings = Object.values(noticeText(draft))
  return wordings.length === 0 ? 'notice.missing' : wordings.map(wordingProblem).find(Boolean)
}

export type PreviewView = {
  readonly language: Language
  /** Whose phone it is. */
  readonly label: string
  readonly isRightToLeft: boolean
  readonly card: Pick<NoticeCardView, 'text' | 'at'>
}

/** The notice on the phone of a reader of each language; nothing before there is a wording. */
export function previews(draft: LocalizedText, now: Moment, context: Context): PreviewView[] {
  const text = noticeText(draft)
  if (Object.keys(text).length === 0) return []
  return noticeLanguages(context.programme).map((language) => {
    const name = languageName(language, context.locale)
    const label = text[language] ? name : context.locale.t('notice.preview.instead', { language: name })
    const reader = localeOf(language)
    const at = atLabel(now, { ...context, locale: reader })
    return { language, label, isRightToLeft: reader.isRightToLeft, card: { text: wordingOf(text, language), at } }
  })
}

/** Whether the next notice takes the oldest off the board. */
export const isBoardFull = (notices: readonly Notice[]): boolean => notices.length >= MAX_NOTICES

/** What is posted, the newest first. */
export const postedNotices = (notices: readonly Notice[], context: Context): NoticeCardView[] =>
  noticeCards(notices, context)
