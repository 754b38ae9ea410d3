import type { Scanned } from 'domain/share/scan'
import { useLocale } from '@/i18n/reader-context'
import { go } from '@/platform/navigation/navigate'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { Words } from '@/ui/words'

export type Refused = Extract<Scanned, { refused: unknown }>

/** Why a code was not opened, and what it says: as text alone. */
export function RefusedCode({ refused: { refused, text } }: { refused: Refused }) {
  const { t } = useLocale()
  return (
    <Box id="scan-refused" className="card refused-code" role="alert">
      <Box className="refused-code__head">
        <Icon name="circle-alert" />
        <Words as="h2" className="refused-code__title">
          {t(`scan.${refused}.title`)}
        </Words>
      </Box>
      <Words as="p" className="muted">
        {t(`scan.${refused}.body`)}
      </Words>
      {text && (
        <Words as="p" id="scan-said" className="refused-code__text" selectable>
          {text}
        </Words>
      )}
      <Press id="scan-agenda" className="button" onPress={() => go('/pages/agenda/index')}>
        <Words>{t('scan.agenda')}</Words>
      </Press>
    </Box>
  )
}
