import type { ScreenLanguage } from 'domain/dates'
import { create } from 'zustand'
import { screenLanguageOf, screenLanguages } from '@/i18n/locale'
import { readPreference } from '@/services/preferences'
import { deviceLanguages } from '@/services/reader'
import { keepChoice } from './unkept'

export const textSizes = ['normal', 'large', 'largest'] as const
export type TextSize = (typeof textSizes)[number]

type Choices = { readonly language?: ScreenLanguage; readonly textSize: TextSize }
type Settings = {
  /** The reader's choice, or else the device's language. */
  readonly language: ScreenLanguage
  readonly textSize: TextSize
  readonly setLanguage: (language: ScreenLanguage) => void
  readonly setTextSize: (textSize: TextSize) => void
}

const NAME = 'settings'

/** What the device keeps may be of another form of the app, or damaged. */
function chosen(): Choices {
  const kept = readPreference<Partial<Choices>>(NAME)
  return {
    language: screenLanguages.find((language) => language === kept?.language),
    textSize: textSizes.find((textSize) => textSize === kept?.textSize) ?? 'normal',
  }
}

const choose = (change: Partial<Choices>) => keepChoice(NAME, { ...chosen(), ...change })

export const useSettings = create<Settings>()((set) => ({
  language: chosen().language ?? screenLanguageOf(deviceLanguages()),
  textSize: chosen().textSize,
  setLanguage(language) {
    choose({ language })
    set({ language })
  },
  setTextSize(textSize) {
    choose({ textSize })
    set({ textSize })
  },
}))
