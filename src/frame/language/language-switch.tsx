import { ownName } from 'domain/text/languages'
import { useLocale } from '@/i18n/viewer-settings'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'
import { useLanguageSheet } from './use-language-sheet'

/** First on a page behind the tabs, as the title bar is WeChat's: another language without leaving the page. */
export function LanguageSwitch() {
  const { t, language } = useLocale()
  const { open, sheet } = useLanguageSheet()
  const name = ownName(language)
  return (
    <>
      <Button id="open-language" className="page__language" label={`${t('mine.language')}: ${name}`} onPress={open}>
        <Icon name="globe" size="small" />
        <Text lang={language}>{name}</Text>
      </Button>
      {sheet}
    </>
  )
}
