import { useLocale } from '@/i18n/viewer-settings'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Text } from '@/ui/text'

/** The way from a page to its QR code and link. */
export function ShareLink({ id, to }: { id: string; to: string }) {
  const { t } = useLocale()
  return (
    <Link id={id} className="button" to={to}>
      <Icon name="qr-code" />
      <Text>{t('session.share')}</Text>
    </Link>
  )
}
