import { languageName } from '@/i18n/locale'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { offeredLanguages } from '../view'

type LanguageChoiceProps = { chosen: readonly string[]; error?: string; onPress: (language: string) => void }

/** The languages of the programme; the one chosen first is the forum's own. */
export function LanguageChoice({ chosen, error, onPress }: LanguageChoiceProps) {
  const locale = useLocale()
  const { t } = locale
  return (
    <Box className="begin__part" role="group" label={t('begin.languages')}>
      <Text className="begin__label">{t('begin.languages')}</Text>
      <Box className="begin__choices">
        {offeredLanguages.map((language) => {
          const isChosen = chosen.includes(language)
          return (
            <Button
              key={language}
              id={`begin-language-${language}`}
              className={`begin__choice ${isChosen ? 'begin__choice--on' : ''}`}
              pressed={isChosen}
              onPress={() => onPress(language)}
            >
              {isChosen && <Icon name="check" size="small" />}
              <Text>{languageName(language, locale)}</Text>
            </Button>
          )
        })}
      </Box>
      <Paragraph className={error ? 'begin__fault' : 'fine'} words={error ?? t('begin.languages.hint')} />
    </Box>
  )
}
