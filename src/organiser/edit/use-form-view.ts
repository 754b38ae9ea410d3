import type { Programme } from 'domain/programme'
import { useMemo, useState } from 'react'
import { useLocale } from '@/i18n/reader-context'
import type { FormView } from './form-context'
import type { FormState } from './use-editing'
import { faultWords } from './view'

/** What the fields of this form need, and how it gets one more language. */
export function useFormView(form: string, programme: Programme, { shown, onLeave }: FormState) {
  const locale = useLocale()
  const [added, setAdded] = useState<readonly string[]>([])
  const view = useMemo((): FormView => {
    const faults = new Map(shown.map((fault) => [fault.path, faultWords(fault, locale)]))
    const languages = [...new Set([...programme.forum.languages, ...added])]
    return { programme, locale, form, languages, onLeave, faultAt: (path) => faults.get(path) }
  }, [form, programme, locale, added, shown, onLeave])
  return { view, addLanguage: (language: string) => setAdded((all) => [...all, language]) }
}
