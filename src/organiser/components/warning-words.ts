import { endsAt, startsAt } from 'domain/agenda/agenda'
import { lookupOf } from 'domain/programme/lookup'
import type { Programme } from 'domain/programme/programme'
import type { Session } from 'domain/programme/session'
import type { Values } from 'domain/text/message'
import { dayLabel, isolated, rangeLabel } from 'domain/time/dates'
import type { Moment } from 'domain/time/time'
import { wallTime } from 'domain/time/time'
import type { Warning } from 'domain/warnings/warning'
import { durationLabel } from '@/i18n/durations'
import { languageName } from '@/i18n/locale'
import type { MessageKey } from '@/i18n/message-key'
import { fieldWords } from './field-words'
import {
  itemWords,
  joinList,
  kindWords,
  midSentence,
  type NamesContext,
  nameWords,
  parseItemAddress,
} from './item-words'

type Kind = Warning['kind']
type Of<K extends Kind> = Extract<Warning, { kind: K }>
type Sentence = readonly [MessageKey, Values]

const wallOf = (moment: Moment, { programme }: NamesContext) => wallTime(moment, programme.forum.offsets)

/** `Mon 9 Sep 09:00`. */
function timeWords(moment: Moment, context: NamesContext): string {
  const wall = wallOf(moment, context)
  return `${dayLabel(wall, context.locale.language)} ${isolated(wall.time)}`
}

/** `Mon 9 Sep 09:00–09:20`, with both days where it goes past midnight. */
function spanWords(from: Moment, until: Moment, context: NamesContext): string {
  const [start, end] = [wallOf(from, context), wallOf(until, context)]
  if (start.date !== end.date) return `${timeWords(from, context)} – ${timeWords(until, context)}`
  return `${dayLabel(start, context.locale.language)} ${rangeLabel(start.time, end.time)}`
}

const sessionIn = (programme: Programme | undefined, id: string): Session | undefined =>
  programme && lookupOf(programme).session(id)

function whenOf(id: string, context: NamesContext): string {
  const session = sessionIn(context.programme, id) ?? sessionIn(context.published, id)
  return session ? spanWords(startsAt(session), endsAt(session), context) : '—'
}

const sessionName = (id: string, context: NamesContext): string => nameWords('sessions', id, context)

function pairNames({ at, with: other }: Of<'room-clash' | 'speaker-clash' | 'short-change'>, context: NamesContext) {
  return { session: sessionName(at.session, context), other: sessionName(other, context) }
}

function shortChange(warning: Of<'short-change'>, context: NamesContext): Sentence {
  const { at, gap, least } = warning
  const { t } = context.locale
  const who: Values =
    at.person === undefined
      ? { room: nameWords('rooms', at.room ?? '', context) }
      : { person: nameWords('people', at.person, context) }
  const key: MessageKey = at.person === undefined ? 'warning.short-change.room' : 'warning.short-change.person'
  const values = { ...pairNames(warning, context), ...who, least: durationLabel(least, t) }
  return gap > 0 ? [key, { ...values, gap: durationLabel(gap, t) }] : [`${key}.none`, values]
}

function outsideHours({ at, hours }: Of<'outside-opening-hours'>, context: NamesContext): Sentence {
  const values = { session: sessionName(at.session, context), when: whenOf(at.session, context) }
  if (!hours) return ['warning.outside-opening-hours.day', values]
  const [opens, closes] = [wallOf(hours.opens, context), wallOf(hours.closes, context)]
  return ['warning.outside-opening-hours', { ...values, hours: rangeLabel(opens.time, closes.time) }]
}

function endsFirst({ at }: Of<'ends-before-it-starts'>, context: NamesContext): Sentence {
  const session = sessionIn(context.programme, at.session)
  const time = (moment: Moment | undefined) => (moment === undefined ? '—' : timeWords(moment, context))
  return [
    'warning.ends-before-it-starts',
    {
      session: sessionName(at.session, context),
      from: time(session && startsAt(session)),
      until: time(session && endsAt(session)),
    },
  ]
}

function interpreters(warning: Of<'interpreter-clash'>, context: NamesContext): Sentence {
  const { t } = context.locale
  const { at, with: others, language, needed, published } = warning
  return [
    'warning.interpreter-clash',
    {
      session: sessionName(at.session, context),
      others: joinList(
        others.map((id) => t('warning.quoted', { title: sessionName(id, context) })),
        context.locale,
      ),
      language: languageName(language, context.locale),
      needed,
      published,
    },
  ]
}

const siteWords = ({ at }: { at: { item: string; field: string } }, context: NamesContext) => {
  const { kind, id } = parseItemAddress(at.item)
  return {
    item: itemWords(kind, id, context),
    field: midSentence(fieldWords(at.field, context.locale), context.locale),
  }
}

const sentences: { readonly [K in Kind]: (warning: Of<K>, context: NamesContext) => Sentence } = {
  'room-clash': (warning, context) => [
    'warning.room-clash',
    {
      ...pairNames(warning, context),
      room: nameWords('rooms', warning.at.room, context),
      when: spanWords(warning.from, warning.until, context),
    },
  ],
  'speaker-clash': (warning, context) => [
    'warning.speaker-clash',
    {
      ...pairNames(warning, context),
      person: nameWords('people', warning.at.person, context),
      when: spanWords(warning.from, warning.until, context),
    },
  ],
  'interpreter-clash': interpreters,
  'short-change': shortChange,
  'outside-opening-hours': outsideHours,
  'over-capacity': ({ at, expected, capacity }, context) => [
    'warning.over-capacity',
    {
      session: sessionName(at.session, context),
      room: nameWords('rooms', at.room, context),
      expected,
      capacity,
    },
  ],
  'ends-before-it-starts': endsFirst,
  begun: ({ at, changes }, context) => [
    'warning.begun',
    {
      session: sessionName(at.session, context),
      changes: joinList(
        changes.map((kind) => context.locale.t(`change.${kind}`)),
        context.locale,
      ),
    },
  ],
  'missing-language': (warning, context) => [
    'warning.missing-language',
    {
      ...siteWords(warning, context),
      languages: joinList(
        warning.languages.map((tag) => languageName(tag, context.locale)),
        context.locale,
      ),
    },
  ],
  'dangling-reference': (warning, context) => {
    const { kind, id } = parseItemAddress(warning.refers)
    return [
      'warning.dangling-reference',
      { ...siteWords(warning, context), refers: midSentence(itemWords(kind, id, context), context.locale) },
    ]
  },
  'duplicate-id': ({ at }, { locale }) => {
    const { kind, id } = parseItemAddress(at.item)
    return ['warning.duplicate-id', { kind: kindWords(kind, locale), id }]
  },
}

/** What a warning says, as one sentence with its names and times. `published` names what the programme no longer has. */
export function warningWords(warning: Warning, context: NamesContext): string {
  const sentence = sentences[warning.kind] as (one: Warning, context: NamesContext) => Sentence
  const [key, values] = sentence(warning, context)
  return context.locale.t(key, values)
}
