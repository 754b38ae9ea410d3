import type { Programme } from 'domain/programme/programme'
import { type Worded, wordingOf } from 'domain/text/text'
import type { Locale } from '@/i18n/locale'
import type { ReminderOutlook } from '@/stores/organiser/reminder-outlook'

export type TallyRow = { readonly id: string; readonly label: string; readonly count: number }
export type TroubleRow = { readonly id: string; readonly title: Worded; readonly line: string }

export type RemindedView = {
  readonly tally: readonly TallyRow[]
  /** What went wrong, session by session in the programme's order. */
  readonly trouble: readonly TroubleRow[]
}

/** What is counted without a word of what to do about it. */
const calm = ['consents', 'waiting', 'sent', 'refused', 'late'] as const
const troubles = { unknown: 'reminded.unknown', dead: 'reminded.dead', 'bad-data': 'reminded.bad-data' } as const

type Trouble = ReminderOutlook['trouble'][number]

function troubleRow(trouble: Trouble, { sessions }: Programme, { t, language }: Locale): TroubleRow[] {
  const { session: id, kind, ending, count } = trouble
  const key = ending in troubles ? troubles[ending as keyof typeof troubles] : undefined
  if (!key) return []
  // One that was taken out of the draft is known by its id.
  const title = sessions.find((one) => one.id === id)?.title ?? { en: id }
  const line = `${t(`reminded.${kind}`)} · ${t(key, { n: count })}`
  return [{ id: `${id}-${kind}-${ending}`, title: wordingOf(title, language), line }]
}

/** How reminders stand. What is zero is left out, but what was asked for. */
export function remindedView(outlook: ReminderOutlook, programme: Programme, locale: Locale): RemindedView {
  const { consents, waiting, ended } = outlook
  const counts: Readonly<Record<string, number | undefined>> = { consents, waiting, ...ended }
  const rows = calm.map((id) => ({ id, label: locale.t(`reminded.${id}`), count: counts[id] ?? 0 }))
  const place = ({ session }: Trouble) => programme.sessions.findIndex(({ id }) => id === session)
  const sorted = [...outlook.trouble].sort((a, b) => place(a) - place(b))
  return {
    tally: rows.filter(({ id, count }) => id === 'consents' || count > 0),
    trouble: sorted.flatMap((one) => troubleRow(one, programme, locale)),
  }
}
