import type { ListKind } from '../programme/kinds'

/** The kinds of which a new item can be begun: what has a file from the start, or is the forum itself, cannot. */
export const begunKinds = [
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
export type BegunKind = (typeof begunKinds)[number]

export const canBegin = (kind: ListKind): kind is BegunKind => begunKinds.some((one) => one === kind)
