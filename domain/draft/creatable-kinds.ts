import { type ItemKind, itemKinds, type ListKind } from '../programme/kinds'

export type CreatableKind = ListKind

/** Whether a new item of the kind can be begun in a form: the forum is there from the start. */
export const canCreate = (kind: ItemKind): kind is CreatableKind => kind !== 'forum'

export const creatableKinds: readonly CreatableKind[] = itemKinds.filter(canCreate)
