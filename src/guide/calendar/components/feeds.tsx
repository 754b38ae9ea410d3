import { Section } from '@/components/section'
import { useLocale } from '@/i18n/viewer-settings'
import { publicUrl } from '@/platform/backend/file-url'
import { toast } from '@/platform/dialog/toast'
import { copyText } from '@/platform/share/clipboard'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { WebLink } from '@/ui/link/web-link'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import type { Feed } from '../view'
import '@/components/ways.scss'

/** On the web a calendar that knows no `webcal:` takes the copied address; in WeChat the link itself copies it. */
const hasCopy = process.env.TARO_ENV === 'h5'

function FeedRow({ feed: { of, path } }: { feed: Feed }) {
  const { t } = useLocale()
  const address = publicUrl() + path
  const label = t(`mine.follow.${of}`)
  const copy = async () => toast(t((await copyText(address)) ? 'share.copied' : 'act.failed'))
  return (
    <Box as="li" className="way way--two">
      <WebLink id={`follow-${of}`} className="way__link" to={address.replace(/^https?/, 'webcal')} copied={address}>
        <Icon name="calendar-plus" />
        <Text className="way__label">{label}</Text>
      </WebLink>
      {hasCopy && (
        <Button id={`follow-${of}-copy`} className="way__copy" label={`${t('share.copy')}: ${label}`} onPress={copy}>
          <Icon name="copy" />
        </Button>
      )}
    </Box>
  )
}

/** Calendars that follow the programme by themselves. */
export function Feeds({ feeds }: { feeds: readonly Feed[] }) {
  const { t } = useLocale()
  return (
    <Section title="mine.follow">
      <Box className="card ways" as="ul">
        {feeds.map((feed) => (
          <FeedRow key={feed.of} feed={feed} />
        ))}
      </Box>
      <Paragraph className="fine" words={t('mine.follow.hint')} />
    </Section>
  )
}
