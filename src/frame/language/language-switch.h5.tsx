import { ownName } from 'domain/text/languages'
import { useLayoutEffect, useRef } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { type HeldPlace, holdPlace, takePlace } from '@/platform/navigation/hold-place.h5'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { useLanguageSheet } from './use-language-sheet'

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
  const held = useRef<HeldPlace>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the words of the other language are drawn
  useLayoutEffect(() => {
    if (held.current) takePlace(held.current)
    held.current = undefined
  }, [locale])
  const { open, sheet } = useLanguageSheet(() => {
    held.current = holdPlace(BARS)
  })
  const name = ownName(locale.language)
  return (
    <>
      <Button id={id} className={className} label={`${locale.t('mine.language')}: ${name}`} onPress={open}>
        <Icon name="globe" size="large" />
        {isNamed && <span lang={locale.language}>{name}</span>}
      </Button>
      {sheet}
    </>
  )
}
