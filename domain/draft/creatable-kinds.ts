import { type ItemKind, itemKinds } from '../programme/kinds'

/** The forum is there from the start, and documents come with a file. */
const begunElsewhere = ['forum', 'documents'] as const

export type CreatableKind = Exclude<ItemKind, (typeof begunElsewhere)[number]>

/** Whether a new item of the kind can be begun in a form. */
export const canCreate = (kind: ItemKind): kind is CreatableKind => begunElsewhere.every((one) => one !== kind)

export const creatableKinds: readonly CreatableKind[] = itemKinds.filter(canCreate)
