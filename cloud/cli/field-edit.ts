import { blankOf } from 'domain/draft/blank'
import { creatableKinds } from 'domain/draft/creatable-kinds'
import type { Edit } from 'domain/draft/edit'
import { addressOf, FORUM_ID, itemsOf, schemaOf } from 'domain/draft/kinds'
import type { Draft } from 'domain/draft/log'
import { proposedShort } from 'domain/draft/propose'
import { Problem } from 'domain/problem'
import type { Forum } from 'domain/programme/forum'
import { type ItemKind, itemKinds } from 'domain/programme/kinds'
import { TextSchema } from 'domain/programme/text'
import type { LocalizedText } from 'domain/text/text'
import { isoOf, type Offsets } from 'domain/time/time'
import { isMoment, parseForumTime } from 'domain/time/time-text'
import * as v from 'valibot'

type FieldChange = { readonly item: string; readonly field: string; readonly value: string }
type Item = Readonly<Record<string, unknown>>

/**
 * The edit of one field. `item` is a session's id, `forum`, or `<kind>/<id>`; `field` may lead into a field
 * (`title.en`); `value` is a text, a time on the forum's clock, a time of the day, JSON, or `null` to take an optional
 * field away. Throws `gone` for an item that is not there, `bad-input` for a field that is not known.
 */
export function fieldEdit(draft: Draft, { item, field, value }: FieldChange): Edit {
  const { kind, id } = addressed(item)
  const found = itemsOf(draft.programme).find((one) => one.kind === kind && one.id === id)
  if (!found) throw new Problem('gone', `There is no ${kind === 'sessions' ? `session "${id}"` : item} in the draft.`)
  const fields = fieldOf(draft.programme.forum, kind, found.item as Item, field, value)
  return { change: 'set', kind, id, rev: draft.revs[addressOf(kind, id)] ?? 0, fields }
}

/**
 * A new item of a kind that needs no file, with what is typed as `FIELD=VALUE`; a session's short title is made of its
 * title unless given. Throws `bad-input` that names what is wrong.
 */
export function newItem({ programme }: Draft, item: string, fields: readonly string[]): Edit {
  const { kind, id } = addressed(item)
  // A document comes with its file: "media add".
  const blank = kind === 'documents' ? undefined : blankOf(kind, programme)
  const others = creatableKinds.filter((one) => one !== 'documents')
  if (!blank) throw new Problem('bad-input', `Of ${kind} none can be added here; what can: ${others.join(', ')}.`)
  if (itemsOf(programme).some((one) => one.kind === kind && one.id === id))
    throw new Problem('bad-input', `There is a ${addressOf(kind, id)} already; "edit" changes it.`)
  let filled: Item = blank
  for (const typed of fields) {
    const at = typed.indexOf('=')
    if (at < 1) throw new Problem('bad-input', `"${typed}" is no FIELD=VALUE, such as title.en="Opening".`)
    const field = fieldOf(programme.forum, kind, filled, typed.slice(0, at), typed.slice(at + 1))
    filled = { ...filled, ...field }
  }
  return { change: 'create', kind, id, fields: kind === 'sessions' ? { ...shortened(filled), ...filled } : filled }
}

function shortened({ title }: Item): Item {
  if (!v.is(TextSchema, title)) return {}
  return { shortTitle: mapValues(title, proposedShort) }
}

const mapValues = (text: LocalizedText, change: (wording: string) => string): LocalizedText =>
  Object.fromEntries(Object.entries(text).map(([language, wording]) => [language, change(wording ?? '')]))

/** The field of an item with what was typed in it. */
function fieldOf(forum: Forum, kind: ItemKind, item: Item, field: string, typed: string): Item {
  const [name = '', ...path] = field.split('.')
  const schema = fieldSchema(kind, name)
  const day = dayOf(forum, item, [name, ...path])
  const values = candidates(typed, forum.offsets, day).map((one) => placed(item[name], path, one))
  const fitting = values.find((one) => one === null || v.is(schema, one))
  if (fitting === undefined && TIME_OF_DAY.test(typed) && day === undefined)
    throw new Problem('bad-input', `Which day is "${field}" on? Write it as ${forum.days[0]?.date} ${typed}.`)
  return { [name]: fitting === undefined ? values[0] : fitting }
}

const TIME_OF_DAY = /^([01]?\d|2[0-3]):[0-5]\d$/

/** The day that a time of the day is on: that of the field as it is, else of the session's start, else the forum's only one. */
function dayOf({ days }: Forum, item: Item, path: readonly string[]): string | undefined {
  const old = path.reduce<unknown>((part, key) => Object(part)[key], item)
  const moment = [old, item.start].find((one) => typeof one === 'string' && isMoment(one))
  if (typeof moment === 'string') return moment.slice(0, 10)
  return days.length === 1 ? days[0]?.date : undefined
}

/** What an item is typed as: a session's id, `forum`, or `<kind>/<id>`. Throws `bad-input` for a kind that is not known. */
export function addressed(item: string): { kind: ItemKind; id: string } {
  if (item === FORUM_ID) return { kind: 'forum', id: FORUM_ID }
  const [first = '', second] = item.split('/')
  if (second === undefined) return { kind: 'sessions', id: first }
  const kind = itemKinds.find((one) => one === first)
  if (!kind) throw new Problem('bad-input', `There is no kind "${first}"; known: ${itemKinds.join(', ')}.`)
  return { kind, id: second }
}

function fieldSchema(kind: ItemKind, name: string): v.GenericSchema {
  const { entries } = schemaOf(kind)
  const schema = Object.hasOwn(entries, name) ? entries[name] : undefined
  if (schema) return schema
  const known = Object.keys(entries).filter((field) => field !== 'id' && field !== 'announced')
  throw new Problem('bad-input', `There is no field "${name}"; known: ${known.join(', ')}.`)
}

/** What a typed value may mean, the likeliest first. */
function candidates(value: string, offsets: Offsets, day: string | undefined): unknown[] {
  if (value === 'null') return [null]
  const time = day !== undefined && TIME_OF_DAY.test(value) ? `${day} ${value.padStart(5, '0')}` : value
  const moment = parseForumTime(time, offsets)
  return [value, ...(moment === undefined ? [] : [isoOf(moment, offsets)]), ...parsed(value)]
}

function parsed(value: string): unknown[] {
  try {
    return [JSON.parse(value)]
  } catch {
    return []
  }
}

/** The field with one value inside it changed; the rest of it stays. */
function placed(old: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(old)) return old.map((one, index) => (String(index) === key ? placed(one, rest, value) : one))
  const fields = typeof old === 'object' && old !== null ? Object.entries(old) : []
  const kept = fields.filter(([name]) => name !== key)
  const inner = placed(fields.find(([name]) => name === key)?.[1], rest, value)
  return Object.fromEntries(inner === null ? kept : [...kept, [key, inner]])
}
