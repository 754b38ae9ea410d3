import type * as v from 'valibot'
import { ForumSchema } from '../programme/forum'
import { type ItemKind, listKinds } from '../programme/kinds'
import { type Programme, ProgrammeSchema } from '../programme/programme'

/** The id of the one item of kind `forum`. */
export const FORUM_ID = 'forum'

/** An item's address within a draft: `sessions/opening`, `forum/forum`. */
export const addressOf = (kind: ItemKind, id: string): string => `${kind}/${id}`

/** What an item of this kind must be. */
export const schemaOf = (kind: ItemKind): v.StrictObjectSchema<v.ObjectEntries, undefined> =>
  kind === 'forum' ? ForumSchema : ProgrammeSchema.entries[kind].item

export type NamedItem = { readonly kind: ItemKind; readonly id: string; readonly item: unknown }

/** A programme as its items, each kind in the programme's order. */
export const itemsOf = (programme: Programme): NamedItem[] => [
  { kind: 'forum', id: FORUM_ID, item: programme.forum },
  ...listKinds.flatMap((kind) => programme[kind].map((item) => ({ kind, id: item.id, item }))),
]

/** The forum alone: what a draft is compared with that was never published. */
export const withoutItems = ({ forum }: Pick<Programme, 'forum'>): Programme =>
  ({ forum, ...Object.fromEntries(listKinds.map((kind) => [kind, []])) }) as unknown as Programme
