/** The kinds of items that a programme is made of, by their names in it. */
export const itemKinds = [
  'forum',
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
  'documents',
  'help',
] as const
export type ItemKind = (typeof itemKinds)[number]
export type ListKind = Exclude<ItemKind, 'forum'>

export const listKinds = itemKinds.filter((kind): kind is ListKind => kind !== 'forum')
