import { useLocale } from '@/i18n/reader-context'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Words } from '@/ui/words'

/** The way from a page to its QR code and link. */
export function ShareLink({ id, to }: { id: string; to: string }) {
  const { t } = useLocale()
  return (
    <Link id={id} className="button" to={to}>
      <Icon name="qr-code" />
      <Words>{t('session.share')}</Words>
    </Link>
  )
}
