import { FORUM_ID } from 'domain/draft/kinds'
import type { ItemKind } from 'domain/programme/kinds'
import type { Programme } from 'domain/programme/programme'
import type { ScreenLanguage } from 'domain/text/languages'
import { type LocalizedText, type Worded, wordingOf } from 'domain/text/text'
import { inOwnDirection } from 'domain/text/visible-text'
import type { Locale } from '@/i18n/locale'
import type { MessageKey } from '@/i18n/message-key'

/** Where names come from. `published` has those of what the programme no longer has. */
export type NamesContext = {
  readonly programme: Programme
  readonly published?: Programme
  readonly locale: Locale
}

type Named = { readonly title?: LocalizedText; readonly name?: LocalizedText }

/** A name in a sentence keeps its own direction where it is in another language (Unicode UAX 9, isolates). */
export function inSentence({ wording, language }: Worded, locale: Locale): string {
  return language === locale.screen ? wording : inOwnDirection(wording)
}

export const kindWords = (kind: ItemKind, { t }: Locale): string => t(`item.${kind}` satisfies MessageKey)

/** An item's own name; its id where it has none. */
export function titleOf(item: unknown, id: string, { language }: Locale): Worded {
  const { title, name } = (typeof item === 'object' && item !== null ? item : {}) as Named
  const text = title ?? name
  return text ? wordingOf(text, language) : { wording: id, language }
}

type Item = { readonly id?: string }

const itemIn = (programme: Programme | undefined, kind: ItemKind, id: string): unknown => {
  if (!programme) return undefined
  if (kind === 'forum') return programme.forum
  const items: readonly Item[] = programme[kind]
  return items.find((item) => item.id === id)
}

/** The item as the programme has it, or as the published one had it. */
export const findItem = (kind: ItemKind, id: string, { programme, published }: Omit<NamesContext, 'locale'>): unknown =>
  itemIn(programme, kind, id) ?? itemIn(published, kind, id)

/** An item's name within a sentence: `Opening ceremony`; its id where it is not there. */
export function nameWords(kind: ItemKind, id: string, context: NamesContext): string {
  return inSentence(titleOf(findItem(kind, id, context), id, context.locale), context.locale)
}

/** The name of a kind or a field as it stands within a sentence. */
export const midSentence = (name: string, { screen }: Locale): string =>
  screen === 'en' ? name.charAt(0).toLowerCase() + name.slice(1) : name

/** `Session “Opening ceremony”`; the forum is just that. */
export function itemWords(kind: ItemKind, id: string, context: NamesContext): string {
  const { locale } = context
  if (kind === 'forum') return kindWords(kind, locale)
  return locale.t('item.named', { kind: kindWords(kind, locale), title: nameWords(kind, id, context) })
}

/** The kind and id of an address such as `sessions/opening` or `forum`. */
export function parseItemAddress(address: string): { readonly kind: ItemKind; readonly id: string } {
  const [kind = 'forum', id = FORUM_ID] = address.split('/')
  return { kind: kind as ItemKind, id }
}

/** The form of an item. */
export const organiserEditPath = (kind: ItemKind, id: string): string => `/organiser/edit/index?kind=${kind}&id=${id}`

/** Where an organiser goes to change an item. */
export const organiserPathOf = (kind: ItemKind, id: string): string =>
  kind === 'sessions' ? `/organiser/session/index?id=${id}` : organiserEditPath(kind, id)

const commas: Readonly<Record<ScreenLanguage, string>> = { en: ', ', zh: '、', ar: '، ' }

/** Words one after the other, as the screen's language lists them. */
export const joinList = (words: readonly string[], { screen }: Locale): string => words.join(commas[screen])
