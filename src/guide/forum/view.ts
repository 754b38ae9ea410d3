import type { Day, Forum } from 'domain/programme/forum'
import type { DelegationId } from 'domain/programme/ids'
import type { ImageFile } from 'domain/programme/parts'
import type { Delegation } from 'domain/programme/people'
import type { Programme } from 'domain/programme/programme'
import { fold } from 'domain/search/fold'
import { type LocalizedText, type Worded, wordingOf } from 'domain/text/text'
import { dayLabel, isolated, rangeLabel } from 'domain/time/dates'
import { momentOf, type Offsets, offsetsLabel, wallTime } from 'domain/time/time'
import type { Locale } from '@/i18n/locale'
import type { MessageKey } from '@/i18n/message-key'

export type ForumDayView = {
  readonly date: string
  readonly label: string
  readonly hours: string
  readonly isSample: boolean
}

export type SiteSummaryView = { readonly name: Worded; readonly address: Worded; readonly isSample: boolean }

export type TextView = {
  readonly title: MessageKey
  readonly text: Worded
  /** A line to remember rather than a paragraph to read. */
  readonly isMotto: boolean
  readonly isSample: boolean
}

export type DelegationView = {
  readonly id: DelegationId
  readonly name: Worded
  /** The path of its flag or emblem, where the organiser gave one. */
  readonly emblem?: string
  readonly isSample: boolean
}

export type DelegationGroup = {
  readonly kind: Delegation['kind']
  readonly title: MessageKey
  readonly delegations: readonly DelegationView[]
}

export type ForumView = {
  readonly logo?: ImageFile
  readonly name: Worded
  readonly partOf?: Worded
  readonly place: Worded
  readonly days: readonly ForumDayView[]
  readonly zone: string
  readonly site: SiteSummaryView
  readonly texts: readonly TextView[]
  readonly figures: readonly { readonly value: string; readonly label: Worded }[]
  readonly delegations: readonly DelegationGroup[]
}

const texts = ['theme', 'concept', 'aim', 'about', 'outcome'] as const
const mottoes: ReadonlySet<string> = new Set(['theme', 'concept'])
const kinds: Record<Delegation['kind'], MessageKey> = {
  country: 'forum.countries',
  organisation: 'forum.organisations',
  experts: 'forum.experts',
}

const isSampleIn = (sample: Forum['sample'], field: string) => sample === true || Boolean(sample?.includes(field))

function dayView({ date, opens, closes, sample }: Day, offsets: Offsets, { language }: Locale): ForumDayView {
  const from = wallTime(momentOf(opens), offsets)
  const until = wallTime(momentOf(closes), offsets)
  return {
    date,
    label: dayLabel(from, language),
    hours: rangeLabel(from.time, until.time),
    isSample: isSampleIn(sample, 'opens') || isSampleIn(sample, 'closes'),
  }
}

function textViews(forum: Forum, { language }: Locale): TextView[] {
  return texts.flatMap((field) => {
    const text: LocalizedText | undefined = forum[field]
    if (!text) return []
    const isSample = isSampleIn(forum.sample, field)
    return [{ title: `forum.${field}`, text: wordingOf(text, language), isMotto: mottoes.has(field), isSample }]
  })
}

/** The alphabet of the reader's language where its script has one; Chinese keeps the order of the data, as its characters do not sort by their codes. */
const alphabetical = (delegations: readonly DelegationView[]): DelegationView[] =>
  delegations.some(({ name }) => name.language.startsWith('zh'))
    ? [...delegations]
    : [...delegations].sort((a, b) => (fold(a.name.wording) < fold(b.name.wording) ? -1 : 1))

function delegationGroups({ delegations }: Programme, { language }: Locale): DelegationGroup[] {
  return (Object.keys(kinds) as Delegation['kind'][])
    .map((kind) => {
      const views = delegations
        .filter((delegation) => delegation.kind === kind)
        .map(({ id, name, emblem, sample }) => ({
          id,
          name: wordingOf(name, language),
          emblem: emblem?.path,
          isSample: sample === true,
        }))
      return { kind, title: kinds[kind], delegations: kind === 'country' ? alphabetical(views) : views }
    })
    .filter((group) => group.delegations.length > 0)
}

/** What the forum is: everything that is no session. */
export function forumView(programme: Programme, locale: Locale): ForumView {
  const { forum } = programme
  const { language, t } = locale
  const { name, address, sample } = forum.site
  const opening = forum.days.map(({ opens }) => momentOf(opens))
  return {
    logo: forum.look?.logo,
    name: wordingOf(forum.name, language),
    partOf: forum.partOf && wordingOf(forum.partOf, language),
    place: wordingOf(forum.place, language),
    days: forum.days.map((day) => dayView(day, forum.offsets, locale)),
    zone: t('time.forum', { offset: offsetsLabel(opening, forum.offsets) }),
    site: { name: wordingOf(name, language), address: wordingOf(address, language), isSample: sample === true },
    texts: textViews(forum, locale),
    figures: forum.figures.map(({ value, label }) => ({ value: isolated(value), label: wordingOf(label, language) })),
    delegations: delegationGroups(programme, locale),
  }
}
