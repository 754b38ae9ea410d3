import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'

type LetterBarProps = {
  letters: readonly { readonly letter: string; readonly at: number }[]
  onChoose: (at: number) => void
}

/** The letters that names begin with, to jump to. */
export function LetterBar({ letters, onChoose }: LetterBarProps) {
  const { t } = useLocale()
  return (
    <Box className="letters" role="group" label={t('list.letters')}>
      {letters.map(({ letter, at }) => (
        <Button
          key={letter}
          id={`letter-${letter}`}
          className="letters__letter"
          onPress={() => onChoose(at)}
          words={letter}
        />
      ))}
    </Box>
  )
}
