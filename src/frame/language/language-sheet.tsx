import { ownName } from 'domain/text/languages'
import type { Language } from 'domain/text/text'
import { BottomSheet } from '@/components/bottom-sheet'
import { useLocale } from '@/i18n/viewer-settings'
import { useForum } from '@/stores/forum'
import { languageChoices, useSettings } from '@/stores/settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Text } from '@/ui/text'

type LanguageSheetProps = { onChoose: (language: Language) => void; onClose: () => void }

/** The app's languages and those that the forum publishes in, each by its own name. Loaded when it is asked for. */
export function LanguageSheet({ onChoose, onClose }: LanguageSheetProps) {
  const { t } = useLocale()
  const chosen = useSettings(({ language }) => language)
  const published = useForum(({ release }) => release?.programme.forum.languages)
  return (
    <BottomSheet title={t('mine.language')} closeLabel={t('venue.close')} onClose={onClose}>
      <Box className="languages" role="group" label={t('mine.language')}>
        {languageChoices(published).map((language) => (
          <Button
            key={language}
            id={`speak-${language}`}
            className={`languages__one ${language === chosen ? 'languages__one--chosen' : ''}`}
            selected={language === chosen}
            onPress={() => onChoose(language)}
          >
            <Text lang={language}>{ownName(language)}</Text>
          </Button>
        ))}
      </Box>
    </BottomSheet>
  )
}
