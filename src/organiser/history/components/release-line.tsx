import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import type { ReleaseEntryView } from '../view'

/** A release: its note, whether it is what attendees see, and the way back to it. */
export function ReleaseLine({ release, onBack }: { release: ReleaseEntryView; onBack: (release: number) => void }) {
  const { t } = useLocale()
  const { note, isNow, isOpen } = release
  return (
    <>
      <Paragraph className="act__note" words={note} />
      {isNow && (
        <Box className="act__chips">
          <Text className="chip">{t('history.now')}</Text>
        </Box>
      )}
      {isOpen && (
        <Button id={`back-to-${release.release}`} className="act__press" onPress={() => onBack(release.release)}>
          <Icon name="rotate-ccw" size="small" />
          <Text>{t('history.back')}</Text>
        </Button>
      )}
    </>
  )
}
