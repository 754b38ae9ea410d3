import type { ListKind } from '../programme/kinds'

/** The kinds of which a new item can be begun: what has a file from the start, or is the forum itself, cannot. */
export const creatableKinds = [
  'sessions',
  'topics',
  'sessionKinds',
  'speakerRoles',
  'people',
  'delegations',
  'rooms',
  'places',
  'shuttles',
  'help',
] as const
export type CreatableKind = (typeof creatableKinds)[number]

export const canCreate = (kind: ListKind): kind is CreatableKind => creatableKinds.some((one) => one === kind)
