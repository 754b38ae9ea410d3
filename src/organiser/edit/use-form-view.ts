import { useState } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { labelKeyOf } from './fields/parts-of'
import type { FormView } from './form-context'
import type { FormState } from './use-editing'
import { issueText } from './view'

/** What the fields of this form need, and how it gets one more language. */
export function useFormView(form: string, { programme, shown, onLeave, addPerson, editing }: FormState) {
  const locale = useLocale()
  const [added, setAdded] = useState<readonly string[]>([])
  const faults = new Map(shown.map((fault) => [fault.path, issueText(fault, locale)]))
  const view: FormView = {
    programme,
    locale,
    form,
    languages: [...new Set([...programme.forum.languages, ...added])],
    onLeave,
    addPerson,
    labelOf: (name) => {
      const key = labelKeyOf(editing.kind, name)
      return key ? locale.t(key) : name
    },
    faultAt: (path) => faults.get(path),
  }
  return { view, addLanguage: (language: string) => setAdded((all) => [...all, language]) }
}
