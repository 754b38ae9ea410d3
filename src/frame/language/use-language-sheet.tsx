import type { Language } from 'domain/text/text'
import { type ReactNode, useEffect, useState } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { toast } from '@/platform/dialog/toast'
import { useSettings } from '@/stores/settings'
import { fetchedPart } from '../fetched-part'
// What is fetched brings no styles of its own in the mini program.
import './language-sheet.scss'

const useSheet = fetchedPart(() => import(/* webpackChunkName: "guide/language-sheet" */ './language-sheet'))

/** The sheet of languages: how it is opened, and what is drawn of it. `beforeChange` is called as the reader chooses. */
export function useLanguageSheet(beforeChange?: () => void): { open: () => void; sheet: ReactNode } {
  const { t } = useLocale()
  const setLanguage = useSettings((settings) => settings.setLanguage)
  const [isOpen, setOpen] = useState(false)
  const { part, isFailed } = useSheet(isOpen)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that it fails
  useEffect(() => {
    if (!isOpen || !isFailed) return
    setOpen(false)
    toast(t('act.failed'))
  }, [isOpen, isFailed])
  const choose = (language: Language) => {
    beforeChange?.()
    setLanguage(language)
    setOpen(false)
  }
  const sheet = isOpen && part ? <part.LanguageSheet onChoose={choose} onClose={() => setOpen(false)} /> : null
  return { open: () => setOpen(true), sheet }
}
