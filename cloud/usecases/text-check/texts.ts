import { addressOf, FORUM_ID } from 'domain/draft/kinds'
import type { Programme } from 'domain/programme/programme'
import type { LocalizedText } from 'domain/text/text'
import { textsOf } from 'domain/warnings/wordings'

/** What stands in one language in one place; `item` as in `RefusedText`. */
export type Wording = { readonly item: string; readonly language: string; readonly words: string }

export const itemWordings = (item: string, text: LocalizedText): Wording[] =>
  Object.entries(text).map(([language, words]) => ({ item, language, words }))

/** `sessions/opening` of `sessions/opening/title`; the forum is one item. */
function itemAt(path: string): string {
  const [kind = '', id = ''] = path.split('/')
  return kind === 'forum' ? addressOf('forum', FORUM_ID) : `${kind}/${id}`
}

/** Short values that guests read and that are the same in every language: a figure, a number to dial, an address. */
function valuesOf({ forum, help, sessions }: Programme): Wording[] {
  const language = forum.languages[0] ?? 'en'
  return [
    ...forum.figures.map(({ value }) => ({ item: addressOf('forum', FORUM_ID), language, words: value })),
    ...(forum.contacts ?? []).map(({ value }) => ({ item: addressOf('forum', FORUM_ID), language, words: value })),
    ...sessions.flatMap(({ id, links = [] }) =>
      links.map(({ url }) => ({ item: addressOf('sessions', id), language, words: url })),
    ),
    ...help.flatMap(({ id, actions }) =>
      actions.map(({ value }) => ({ item: addressOf('help', id), language, words: value })),
    ),
  ]
}

const allOf = (programme: Programme): Wording[] => [
  ...textsOf(programme).flatMap(({ path, text }) => itemWordings(itemAt(path), text as LocalizedText)),
  ...valuesOf(programme),
]

/** What guests would read that they cannot read yet. Words that only moved to another item are not new. */
export function newWordings(published: Programme, next: Programme): Wording[] {
  const known = new Set(allOf(published).map(({ words }) => words))
  return allOf(next).filter(({ words }) => !known.has(words))
}
