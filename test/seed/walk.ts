import type { FileRef } from 'domain/programme/parts'
import type { Session } from 'domain/programme/session'
import { type Moment, momentOf } from 'domain/time/time'
import type { Seed } from '../../cloud/usecases/forum/open-forum'

type Found = { readonly at: string; readonly text: Readonly<Record<string, string>> }

/** Every text anywhere below a value, with the way to it. */
export function everyText(value: unknown, at = ''): Found[] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value || 'zh' in value) return [{ at, text: value as Record<string, string> }]
  return Object.entries(value).flatMap(([key, inner]) => everyText(inner, `${at}/${key}`))
}

export const pairsOf = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]))

type Span = Pick<Session, 'start' | 'end'>

export const overlaps = (a: Span, b: Span): boolean =>
  momentOf(a.start) < momentOf(b.end) && momentOf(b.start) < momentOf(a.end)

export const atOnce = (sessions: readonly Session[], moment: Moment): Session[] =>
  sessions.filter(({ start, end }) => momentOf(start) <= moment && moment < momentOf(end))

export const filesNamedBy = ({ programme, gallery }: Seed): FileRef[] => [
  ...programme.floors.flatMap(({ plan }) => (plan ? [plan] : [])),
  ...programme.documents.map(({ file }) => file),
  ...programme.people.flatMap(({ portrait }) => (portrait ? [portrait] : [])),
  ...gallery.photos.flatMap(({ picture, thumbnail }) => [picture, thumbnail]),
]
