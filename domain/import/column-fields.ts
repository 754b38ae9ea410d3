/** What a column of a table can become. `title`, `subtitle` and `abstract` may name a language: `title:zh`. */
export const columnFields = [
  'id',
  'day',
  'start',
  'end',
  'duration',
  'room',
  'topic',
  'kind',
  'title',
  'subtitle',
  'abstract',
  'speakers',
  'moderator',
  'office',
  'organisation',
  'country',
  'language',
  'link',
  'status',
] as const
export type ColumnField = (typeof columnFields)[number]

/** A row may have several of these; each other field is taken by one column. */
export const repeatedFields: readonly ColumnField[] = ['speakers', 'moderator', 'link', 'abstract']

/** Fields that name a language: `title:zh`. */
export const wordedFields: readonly ColumnField[] = ['title', 'subtitle', 'abstract']
