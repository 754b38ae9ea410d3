import type { Worded } from 'domain/text/text'
import type { MessageKey } from '@/i18n/message-key'
import { useLocale } from '@/i18n/viewer-settings'
import { qrImage } from '@/platform/share/qr-code'
import { Box } from '@/ui/box'
import { Image } from '@/ui/image/image'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'

type CodeCardProps = {
  title: Worded
  link: string
  isDense: boolean
  /** Who cannot open the link. */
  reach?: MessageKey
}

/** The code to hold up to another phone, and the link that it carries. */
export function CodeCard({ title, link, isDense, reach }: CodeCardProps) {
  const { t } = useLocale()
  return (
    <Box className="card share">
      <Text as="h2" className="share__title">
        {title}
      </Text>
      <Image
        className="share__code"
        src={qrImage(link)}
        alt={t('share.code', { title: title.wording })}
        width={240}
        height={240}
        mode="aspectFit"
        eager
      />
      {reach !== 'share.reach.here' && <Paragraph className="muted" words={t('share.scan')} />}
      {reach && <Paragraph id="share-reach" className="share__note" words={t(reach)} />}
      {isDense && <Paragraph id="share-dense" className="share__note" words={t('share.dense')} />}
      <Paragraph
        id="share-link"
        className={`share__link ${isDense ? 'share__link--long' : ''}`}
        selectable
        words={link}
      />
    </Box>
  )
}
