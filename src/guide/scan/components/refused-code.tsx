import type { Scanned } from 'domain/share/scan'
import { useLocale } from '@/i18n/viewer-settings'
import { go } from '@/platform/navigation/navigate'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'

export type Refused = Extract<Scanned, { refused: unknown }>

/** Why a code was not opened, and what it says: as text alone. */
export function RefusedCode({ refused: { refused, text } }: { refused: Refused }) {
  const { t } = useLocale()
  return (
    <Box id="scan-refused" className="card refused-code" role="alert">
      <Box className="refused-code__head">
        <Icon name="circle-alert" />
        <Text as="h2" className="refused-code__title">
          {t(`scan.${refused}.title`)}
        </Text>
      </Box>
      <Paragraph className="muted" words={t(`scan.${refused}.body`)} />
      <Paragraph id="scan-said" className="refused-code__text" selectable words={text} />
      <Button id="scan-agenda" className="button" onPress={() => go('/pages/agenda/index')} words={t('scan.agenda')} />
    </Box>
  )
}
