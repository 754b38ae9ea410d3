import { type LocalizedText, say } from 'domain/text/text'
import type { Locale } from '@/i18n/locale'
import type { Fact, Poster } from './poster/poster'
import type { Content } from './view'

/** What a kind of thing has on its poster beside what all have. */
export type PosterPart = Partial<Pick<Poster, 'forum' | 'colour' | 'sample' | 'label' | 'status' | 'facts' | 'rows'>>
export type PosterContext = { readonly content: Content; readonly locale: Locale }

export const factsOf = (look: Fact['look'], language: string, ...texts: (LocalizedText | undefined)[]): Fact[] =>
  texts.flatMap((text) => (text ? [{ words: say(text, language), look }] : []))

export const sampleMark = (item: { readonly sample?: unknown } | undefined, { t }: Locale): string | undefined =>
  item?.sample === true ? t('sample.item') : undefined
