import { ownName } from 'domain/text/languages'
import { Section } from '@/components/section'
import { useLocale } from '@/i18n/viewer-settings'
import { useForum } from '@/stores/forum'
import { languageChoices, textSizes, useSettings } from '@/stores/settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'

/** As many as one row has room for. */
const FIT = 4

type Option<Value> = { value: Value; words: string; lang?: string }
type SegmentsProps<Value> = {
  name: string
  label: string
  options: readonly Option<Value>[]
  chosen: Value
  onChoose: (value: Value) => void
}

function Segments<Value extends string>({ name, label, options, chosen, onChoose }: SegmentsProps<Value>) {
  return (
    <Box className="setting" role="group" label={label}>
      <Paragraph className="setting__label" words={label} />
      <Box className={`segments ${options.length > FIT ? 'segments--many' : ''}`}>
        {options.map(({ value, words, lang }) => (
          <Button
            key={value}
            id={`${name}-${value}`}
            className={`segment ${value === chosen ? 'segment--chosen' : ''}`}
            selected={value === chosen}
            onPress={() => onChoose(value)}
          >
            <Text lang={lang}>{words}</Text>
          </Button>
        ))}
      </Box>
    </Box>
  )
}

/** The reader's language and text size; kept on this device. */
export function SettingsCard() {
  const { t } = useLocale()
  const { language, textSize, setLanguage, setTextSize } = useSettings()
  const published = useForum(({ release }) => release?.programme.forum.languages)
  return (
    <Section title="mine.settings">
      <Box className="card settings">
        <Segments
          name="language"
          label={t('mine.language')}
          options={languageChoices(published).map((value) => ({ value, words: ownName(value), lang: value }))}
          chosen={language}
          onChoose={setLanguage}
        />
        <Segments
          name="text"
          label={t('mine.textSize')}
          options={textSizes.map((value) => ({ value, words: t(`mine.text.${value}`) }))}
          chosen={textSize}
          onChoose={setTextSize}
        />
      </Box>
    </Section>
  )
}
