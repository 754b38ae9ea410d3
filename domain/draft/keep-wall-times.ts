import * as v from 'valibot'
import { ForumSchema } from '../programme/forum'
import { isoOf, MINUTE, momentAtWall, momentOf, type Offsets, offsetAt } from '../time/time'
import { isMoment } from '../time/time-text'
import type { DraftItems } from './draft-items'
import type { Edit } from './edit'
import { addressOf, FORUM_ID } from './kinds'
import { isSame } from './same'

/** What stays where the forum gets other offsets: what the clock on its wall shows, or the moments themselves. */
export const keepables = ['wall-times', 'moments'] as const
export type Keepable = (typeof keepables)[number]

type Fields = Readonly<Record<string, unknown>>
type Move = (value: unknown) => unknown

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every moment in a value, read by the old offsets, as the moment at which the new ones show the same. */
function mover(before: Offsets, after: Offsets): Move {
  const moved = (text: string): string => {
    const moment = momentOf(text)
    return isoOf(momentAtWall(moment + offsetAt(moment, before) * MINUTE, after), after)
  }
  const move: Move = (value) => {
    if (typeof value === 'string') return isMoment(value) ? moved(value) : value
    if (Array.isArray(value)) return value.map(move)
    return isFields(value) ? movedFields(value, move) : value
  }
  return move
}

/** The offsets begin at moments of their own. */
const movedFields = (fields: Fields, move: Move): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, name === 'offsets' ? value : move(value)]))

const changedIn = (item: Fields, move: Move): Fields =>
  Object.fromEntries(Object.entries(movedFields(item, move)).filter(([name, value]) => !isSame(value, item[name])))

/**
 * The edits, and where one of them gives the forum other offsets those too that let every wall time of the draft stand.
 * What the edits themselves say is read by the old offsets, by which it was typed.
 */
export function keepWallTimes(draftItems: DraftItems, edits: readonly Edit[]): readonly Edit[] {
  const forum = draftItems.get(addressOf('forum', FORUM_ID))?.state?.item as { readonly offsets: Offsets } | undefined
  const edit = edits.find(({ kind }) => kind === 'forum')
  const offsets = edit?.change === 'set' ? edit.fields.offsets : undefined
  if (!forum || !v.is(ForumSchema.entries.offsets, offsets) || isSame(offsets, forum.offsets)) return edits
  const move = mover(forum.offsets, offsets)
  const given = new Map(edits.map((one) => [addressOf(one.kind, one.id), one]))
  for (const [address, { kind, id, rev, state }] of draftItems) {
    const one = given.get(address)
    if (!isFields(state?.item) || one?.change === 'remove') continue
    const fields = { ...changedIn(state.item, move), ...(one && movedFields(one.fields, move)) }
    if (Object.keys(fields).length > 0) given.set(address, { change: 'set', kind, id, rev, ...one, fields } as Edit)
  }
  return [...given.values()]
}
