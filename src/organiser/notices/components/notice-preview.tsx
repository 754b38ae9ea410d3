import type { Programme } from 'domain/programme/programme'
import type { LocalizedText } from 'domain/text/text'
import { NoticeCard } from '@/components/change/notice-card'
import { useLocale } from '@/i18n/viewer-settings'
import { useClock } from '@/stores/clock'
import { Box } from '@/ui/box'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { previews } from '../view'

/** The notice as it will stand on attendees' phones. */
export function NoticePreview({ draft, programme }: { draft: LocalizedText; programme: Programme }) {
  const locale = useLocale()
  const now = useClock((clock) => clock.now)
  const views = previews(draft, now, { programme, locale })
  if (views.length === 0) return null
  return (
    <Box id="notice-preview" className="notice-preview">
      <Text as="h3" className="notice-preview__title">
        {locale.t('notice.preview')}
      </Text>
      {views.map(({ language, label, isRightToLeft, card }) => (
        <Box key={language} className="notice-preview__phone">
          <Paragraph className="fine" words={label} />
          <Box className={isRightToLeft ? 'page--rtl' : 'notice-preview__ltr'}>
            <NoticeCard view={card} />
          </Box>
        </Box>
      ))}
    </Box>
  )
}
