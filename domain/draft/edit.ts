import * as v from 'valibot'
import { itemKinds } from '../programme/kinds'

const ItemIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,20}$/, 'an id of 1 to 20 of a-z, 0-9 and -'))

import { Count } from '../programme/numbers'

/** Whole fields by their names; `null` takes an optional field away. */
const FieldsSchema = v.record(v.string(), v.unknown())

/** The item behind which this one is to stand, among those of its kind; `null` for the first place. */
const AfterSchema = v.optional(v.nullable(ItemIdSchema))

const Item = { kind: v.picklist(itemKinds), id: ItemIdSchema }

/** One edit of one item. `rev` is the item's own that the edit was made on. */
export const EditSchema = v.variant('change', [
  v.strictObject({ change: v.literal('set'), ...Item, rev: Count, fields: FieldsSchema, after: AfterSchema }),
  v.strictObject({ change: v.literal('create'), ...Item, fields: FieldsSchema, after: AfterSchema }),
  v.strictObject({ change: v.literal('remove'), ...Item, rev: Count }),
])
export type Edit = v.InferOutput<typeof EditSchema>

/** Edits that are made together or not at all. */
export const EditsSchema = v.pipe(v.array(EditSchema), v.minLength(1), v.maxLength(2000))
