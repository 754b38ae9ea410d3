import { ownName } from 'domain/text/languages'
import type { Language } from 'domain/text/text'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { toast } from '@/platform/dialog/toast'
import { type HeldPlace, holdPlace, takePlace } from '@/platform/navigation/hold-place.h5'
import { useSettings } from '@/stores/settings'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { fetchedPart } from '../fetched-part'

const useSheet = fetchedPart(() => import(/* webpackChunkName: "language-sheet" */ './language-sheet.h5'))

/** Height of what stays at the top of a page, in CSS pixels. */
const BARS = 48

type LanguageSwitchProps = {
  id: string
  className: string
  /** The language's name stands below the drawing. */
  isNamed?: boolean
}

/** On every page: another language without leaving it. What stands at the top of the page stays there. */
export function LanguageSwitch({ id, className, isNamed }: LanguageSwitchProps) {
  const locale = useLocale()
  const setLanguage = useSettings((settings) => settings.setLanguage)
  const [isOpen, setOpen] = useState(false)
  const { part, isFailed } = useSheet(isOpen)
  const held = useRef<HeldPlace>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the words of the other language are drawn
  useLayoutEffect(() => {
    if (held.current) takePlace(held.current)
    held.current = undefined
  }, [locale])
  const choose = (language: Language) => {
    held.current = holdPlace(BARS)
    setLanguage(language)
    setOpen(false)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that it fails
  useEffect(() => {
    if (!isOpen || !isFailed) return
    setOpen(false)
    toast(locale.t('act.failed'))
  }, [isOpen, isFailed])
  const name = ownName(locale.language)
  return (
    <>
      <Button
        id={id}
        className={className}
        label={`${locale.t('mine.language')}: ${name}`}
        onPress={() => setOpen(true)}
      >
        <Icon name="globe" size="large" />
        {isNamed && <span lang={locale.language}>{name}</span>}
      </Button>
      {isOpen && part && <part.LanguageSheet onChoose={choose} onClose={() => setOpen(false)} />}
    </>
  )
}
