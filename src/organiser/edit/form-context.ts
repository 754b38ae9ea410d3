import type { Programme } from 'domain/programme/programme'
import type { Language } from 'domain/text/text'
import { createContext, useContext } from 'react'
import type { Locale } from '@/i18n/locale'

/** What every field of a form needs of the form. */
export type FormView = {
  readonly programme: Programme
  readonly locale: Locale
  /** What the ids of the form's elements begin with. */
  readonly form: string
  /** The languages that every text is written in. */
  readonly languages: readonly Language[]
  /** What a field of this kind of item is called, by its name. */
  readonly labelOf: (name: string) => string
  /** What is wrong there, in words, once it is time to say so. */
  readonly faultAt: (path: string) => string | undefined
  /** Somebody has been there. */
  readonly onLeave: (path: string) => void
  /** Somebody new of this name, who goes into the draft with the form. Returns the id. */
  readonly addPerson: (name: string) => string
}

const FormContext = createContext<FormView | undefined>(undefined)

export const FormProvider = FormContext.Provider

export function useForm(): FormView {
  const view = useContext(FormContext)
  if (!view) throw new Error('A field stands in a form.')
  return view
}

/** The id of a field's element, from its path: `sessions-opening-title-en`. */
export const elementId = (form: string, path: string): string => `${form}-${path}`.replace(/\//g, '-')
