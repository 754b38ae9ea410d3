import { useMemo, useState } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { labelKeyOf } from './fields/parts-of'
import type { FormView } from './form-context'
import type { FormState } from './use-editing'
import { issueText } from './view'

/** What the fields of this form need, and how it gets one more language. */
export function useFormView(form: string, { programme, shown, onLeave, addPerson, editing }: FormState) {
  const locale = useLocale()
  const [added, setAdded] = useState<readonly string[]>([])
  const { kind } = editing
  const view = useMemo((): FormView => {
    const faults = new Map(shown.map((fault) => [fault.path, issueText(fault, locale)]))
    const languages = [...new Set([...programme.forum.languages, ...added])]
    const labelOf = (name: string) => {
      const key = labelKeyOf(kind, name)
      return key ? locale.t(key) : name
    }
    return { programme, locale, form, languages, onLeave, addPerson, labelOf, faultAt: (path) => faults.get(path) }
  }, [form, kind, programme, locale, added, shown, onLeave, addPerson])
  return { view, addLanguage: (language: string) => setAdded((all) => [...all, language]) }
}
