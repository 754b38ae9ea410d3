import { Section } from '@/components/section'
import { sharePath } from '@/frame/share/share-path'
import type { MessageKey } from '@/i18n/message-key'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icon-names'
import { Link } from '@/ui/link/link'
import { Text } from '@/ui/text'
import '@/components/ways.scss'

const ways: readonly { label: MessageKey; icon: IconName; to: string }[] = [
  { label: 'mine.share', icon: 'qr-code', to: sharePath({ kind: 'home' }) },
  { label: 'mine.scan', icon: 'search', to: '/guide/scan/index' },
  { label: 'explore.practical', icon: 'circle-help', to: '/guide/practical/index' },
  { label: 'mine.about', icon: 'info', to: '/guide/about/index' },
  { label: 'mine.privacy', icon: 'shield-check', to: '/guide/privacy/index' },
  { label: 'mine.organisers', icon: 'id-card', to: '/organiser/home/index' },
]

export function More() {
  const { t } = useLocale()
  return (
    <Section title="mine.more">
      <Box className="card ways" as="ul">
        {ways.map(({ label, icon, to }) => (
          <Box as="li" key={to} className="way">
            <Link className="way__link" to={to}>
              <Icon name={icon} />
              <Text className="way__label">{t(label)}</Text>
              <Icon name="chevron-right" size="small" />
            </Link>
          </Box>
        ))}
      </Box>
    </Section>
  )
}
