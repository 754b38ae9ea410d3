import type { Edit } from 'domain/draft/edit'
import { addressOf, FORUM_ID, itemsOf, schemaOf } from 'domain/draft/kinds'
import { Problem } from 'domain/problem'
import { type ItemKind, itemKinds } from 'domain/programme/kinds'
import { isoOf, type Offsets } from 'domain/time/time'
import { parseForumTime } from 'domain/time/time-text'
import * as v from 'valibot'
import type { Draft } from '../usecases/draft/read-draft'

type Asked = { readonly item: string; readonly field: string; readonly value: string }

/**
 * The edit of one field. `item` is a session's id, `forum`, or `<kind>/<id>`; `field` may lead into a field
 * (`title.en`); `value` is a text, a time on the forum's clock, JSON, or `null` to take an optional field away.
 * Throws `gone` for an item that is not there, `bad-input` for a field that is not known.
 */
export function fieldEdit(draft: Draft, { item, field, value }: Asked): Edit {
  const { kind, id } = addressed(item)
  const found = itemsOf(draft.programme).find((one) => one.kind === kind && one.id === id)
  if (!found) throw new Problem('gone', `There is no ${kind === 'sessions' ? `session "${id}"` : item} in the draft.`)
  const [name = '', ...path] = field.split('.')
  const schema = fieldSchema(kind, name)
  const old = (found.item as Record<string, unknown>)[name]
  const values = candidates(value, draft.programme.forum.offsets).map((one) => placed(old, path, one))
  const fitting = values.find((one) => one === null || v.is(schema, one))
  const rev = draft.revs[addressOf(kind, id)] ?? 0
  return { change: 'set', kind, id, rev, fields: { [name]: fitting === undefined ? values[0] : fitting } }
}

function addressed(item: string): { kind: ItemKind; id: string } {
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
function candidates(value: string, offsets: Offsets): unknown[] {
  if (value === 'null') return [null]
  const moment = parseForumTime(value, offsets)
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
