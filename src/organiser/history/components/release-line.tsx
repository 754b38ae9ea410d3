import { useLocale } from '@/i18n/reader-context'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { Words } from '@/ui/words'
import type { ReleaseView } from '../view'

/** A release: its note, whether it is what attendees see, and the way back to it. */
export function ReleaseLine({ release, onBack }: { release: ReleaseView; onBack: (release: number) => void }) {
  const { t } = useLocale()
  const { note, isNow, isOpen } = release
  return (
    <>
      {note && (
        <Words as="p" className="act__note" lang={note.language}>
          {note.wording}
        </Words>
      )}
      {isNow && (
        <Box className="act__chips">
          <Words className="chip">{t('history.now')}</Words>
        </Box>
      )}
      {isOpen && (
        <Press id={`back-to-${release.release}`} className="act__press" onPress={() => onBack(release.release)}>
          <Icon name="rotate-ccw" size="small" />
          <Words>{t('history.back')}</Words>
        </Press>
      )}
    </>
  )
}
