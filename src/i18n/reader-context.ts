import { createContext, useContext } from 'react'
import { type Locale, localeOf } from './locale'

/** Who reads: their language, and how large they want the text. */
export type Reader = { readonly locale: Locale; readonly textSize: 'normal' | 'large' | 'largest' }

const ReaderContext = createContext<Reader>({ locale: localeOf('en'), textSize: 'normal' })

export const ReaderProvider = ReaderContext.Provider

export const useReader = (): Reader => useContext(ReaderContext)

export const useLocale = (): Locale => useReader().locale
