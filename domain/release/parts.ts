import { canonical } from '../draft/same'
import type { Programme } from '../programme/programme'
import type { Session } from '../programme/session'
import { historyOf } from './history'
import type { Manifest } from './manifest'
import type { PartBody, PartItem } from './part-text'
import type { Edition, Release } from './release'

/** What only the page of a session shows. */
const SESSION_DETAILS: readonly string[] = ['abstract']
/** What only the page of a person shows. */
const PERSON_DETAILS: readonly string[] = ['about']
const VENUE = ['rooms', 'floors', 'places'] as const

/** Parts that a screen can do without until it opens a session or the changes: they are fetched behind. */
export const isDeferredPart = (name: string): boolean => /^(details\/|about$|editions$)/.test(name)

type Bodies = ReadonlyMap<string, PartBody>
type Divided = { readonly bodies: Bodies } & Pick<Manifest, 'order'>

const without = (row: PartItem, fields: readonly string[]): PartItem =>
  Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field)))

/** The fields of an item that are kept apart, with its id; nothing where it has none of them. */
const detailsOf = (rows: readonly PartItem[], fields: readonly string[]): PartItem[] =>
  rows
    .filter((row) => fields.some((field) => row[field] !== undefined))
    .map((row) => Object.fromEntries(['id', ...fields].map((field) => [field, row[field]])))

const announcedNow = ({ start, end, room }: PartItem): string => canonical({ start, end, room })

/** A session that is still as it was announced does not say so twice; one that was never announced says that. */
function leanOf(session: PartItem): PartItem {
  const { announced = false, ...row } = without(session, SESSION_DETAILS)
  return canonical(announced) === announcedNow(row) ? row : { ...row, announced }
}

function wholeOf({ announced, ...row }: PartItem): PartItem {
  if (announced === false) return row
  const { start, end, room } = row
  return { ...row, announced: announced ?? { start, end, ...(room !== undefined && { room }) } }
}

/** Where its start is written: which file it is in, no more. */
const dayOf = ({ start }: Pick<Session, 'start'>): string => start.slice(0, 10)

/** Numbers in a row that are the same, and how many. */
function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs[runs.length - 1]
    if (last?.[0] === number) last[1]++
    else runs.push([number, 1])
  }
  return runs
}

const body = (lists: PartBody['lists'], values: PartBody['values'] = {}): PartBody => ({ lists, values })

/** A release as the parts that its manifest names, and how their sessions are in order. */
export function splitRelease(release: Release): Divided {
  const { sessions, people, ...others } = release.programme
  const bodies = new Map<string, PartBody>()
  const days = [...new Set(sessions.map(dayOf))].sort()
  for (const day of days) {
    const rows: readonly PartItem[] = sessions.filter((session) => dayOf(session) === day)
    bodies.set(`agenda/${day}`, body({ sessions: rows.map(leanOf) }))
    const details = detailsOf(rows, SESSION_DETAILS)
    if (details.length > 0) bodies.set(`details/${day}`, body({ sessions: details }))
  }
  bodies.set('people', body({ people: people.map((person) => without(person, PERSON_DETAILS)) }))
  const about = detailsOf(people, PERSON_DETAILS)
  if (about.length > 0) bodies.set('about', body({ people: about }))
  const { rooms, floors, places, ...rest } = others
  bodies.set('venue', body({ rooms, floors, places }))
  const lists = Object.entries(rest).filter(([, value]) => Array.isArray(value))
  const values = Object.entries(rest).filter(([, value]) => !Array.isArray(value))
  bodies.set('rest', body(Object.fromEntries(lists) as PartBody['lists'], Object.fromEntries(values)))
  bodies.set('editions', body({ editions: historyOf(release) }))
  const runs = runsOf(sessions.map((session) => days.indexOf(dayOf(session))))
  return { bodies, ...(runs.some(([day], index) => day !== index) && { order: runs }) }
}

/** The sessions of all days in the programme's own order. */
function inOrder(days: readonly (readonly PartItem[])[], order: Manifest['order']): PartItem[] {
  if (!order) return days.flat()
  const taken = days.map(() => 0)
  return order.flatMap(([day, count]) => {
    const from = taken[day] ?? 0
    taken[day] = from + count
    return days[day]?.slice(from, from + count) ?? []
  })
}

/** Items with the fields that were kept apart, as far as they are there. */
function joined(rows: readonly PartItem[], details: readonly PartItem[]): readonly PartItem[] {
  if (details.length === 0) return rows
  const byId = new Map(details.map((detail) => [detail.id, detail]))
  return rows.map((row) => (byId.has(row.id) ? { ...row, ...byId.get(row.id) } : row))
}

/** The release of a manifest, as far as its parts are there: those that are not behind have to be. */
export function releaseFrom({ release, publishedAt, note, parts, order }: Manifest, bodies: Bodies): Release {
  const of = (prefix: string): PartBody[] =>
    parts.filter(({ name }) => name.startsWith(prefix)).flatMap(({ name }) => bodies.get(name) ?? [])
  const listOf = (prefix: string, list: string): PartItem[] => of(prefix).flatMap(({ lists }) => lists[list] ?? [])
  const days = of('agenda/').map(({ lists }) => (lists.sessions ?? []).map(wholeOf))
  const [rest] = of('rest')
  const [edition, ...earlier] = listOf('editions', 'editions') as Edition[]
  // Written by `partsOf` from a checked programme, and checked by their hashes.
  const programme = {
    ...rest?.values,
    ...rest?.lists,
    sessions: joined(inOrder(days, order), listOf('details/', 'sessions')),
    people: joined(listOf('people', 'people'), listOf('about', 'people')),
    ...Object.fromEntries(VENUE.map((kind) => [kind, listOf('venue', kind)])),
  } as unknown as Programme
  return {
    release,
    publishedAt,
    ...(note === undefined ? {} : { note }),
    changes: edition?.changes ?? [],
    earlier,
    programme,
  }
}
