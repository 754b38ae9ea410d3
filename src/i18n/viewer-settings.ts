import { createContext, useContext } from 'react'
import { type Locale, localeOf } from './locale'

/** The viewer's language and text size, and the colour of the forum that they look at. */
export type ViewerSettings = {
  readonly locale: Locale
  readonly textSize: 'normal' | 'large' | 'largest'
  readonly accent?: string
}

const ReaderContext = createContext<ViewerSettings>({ locale: localeOf('en'), textSize: 'normal' })

export const ViewerSettingsProvider = ReaderContext.Provider

export const useViewerSettings = (): ViewerSettings => useContext(ReaderContext)

export const useLocale = (): Locale => useViewerSettings().locale
