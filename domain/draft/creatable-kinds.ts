import type { ListKind } from '../programme/kinds'

/** The kinds of which a new item can be begun: a document, which is a file, and the forum itself cannot. */
export const creatableKinds = [
  'sessions',
  'topics',
  'sessionKinds',
  'speakerRoles',
  'people',
  'delegations',
  'rooms',
  'floors',
  'places',
  'shuttles',
  'help',
] as const
export type CreatableKind = (typeof creatableKinds)[number]

export const canCreate = (kind: ListKind): kind is CreatableKind => creatableKinds.some((one) => one === kind)
