import { knownLanguages, nearestOf, screenLanguageOf, screenLanguages } from 'domain/text/languages'
import type { Language } from 'domain/text/text'
import { create } from 'zustand'
import { setSpokenLanguage } from '@/i18n/vocabulary'
import { deviceLanguages } from '@/platform/phone/device-languages'
import { readPreference } from '@/platform/storage/preferences'
import { useForum } from './forum'
import { storeChoice } from './storage-refusal'

export const textSizes = ['normal', 'large', 'largest'] as const
export type TextSize = (typeof textSizes)[number]

type Choices = { readonly chosen?: Language; readonly textSize: TextSize }
type Settings = Choices & {
  /** The reader's choice, or else the device's language: the nearest that there is. */
  readonly language: Language
  readonly setLanguage: (language: Language) => void
  readonly setTextSize: (textSize: TextSize) => void
}

const NAME = 'settings'

/** What the device keeps may be of another form of the app, or damaged. */
function kept(): Choices {
  const { language, textSize } = readPreference<{ language?: unknown; textSize?: unknown } | null>(NAME) ?? {}
  return {
    chosen: typeof language === 'string' && language ? language : undefined,
    textSize: textSizes.find((one) => one === textSize) ?? 'normal',
  }
}

/** What a reader chooses from: the languages of the app's own words, and those that the forum publishes in besides. */
export const languageChoices = (published: readonly Language[] = []): Language[] => [
  ...new Set([...screenLanguages, ...published]),
]

const publishedLanguages = () => useForum.getState().release?.programme.forum.languages

/** Before a programme is there, any language that is one may be chosen: what is published may have it. */
function languageFor(chosen: Language | undefined): Language {
  const published = publishedLanguages()
  const kept = nearestOf(chosen === undefined ? [] : [chosen], languageChoices(published ?? knownLanguages))
  return kept ?? nearestOf(deviceLanguages(), languageChoices(published)) ?? 'en'
}

const keep = ({ chosen, textSize }: Choices) => storeChoice(NAME, { language: chosen, textSize })

export const useSettings = create<Settings>()((set, get) => ({
  ...kept(),
  language: languageFor(kept().chosen),
  setLanguage(chosen) {
    set({ chosen, language: languageFor(chosen) })
    keep(get())
  },
  setTextSize(textSize) {
    set({ textSize })
    keep(get())
  },
}))

/** As at the first opening. */
export const resetSettings = (): void =>
  useSettings.setState({ chosen: undefined, textSize: 'normal', language: languageFor(undefined) })

setSpokenLanguage(screenLanguageOf(useSettings.getState().language))
useSettings.subscribe(({ language }) => setSpokenLanguage(screenLanguageOf(language)))

useForum.subscribe(({ release }, before) => {
  if (release !== before.release) useSettings.setState(({ chosen }) => ({ language: languageFor(chosen) }))
})
