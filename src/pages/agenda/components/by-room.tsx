import { useLocale } from '@/i18n/viewer-settings'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'

/** To the page with the same day by room. */
export function ByRoom({ to }: { to: string }) {
  const { t } = useLocale()
  return (
    <Link id="agenda-by-room" className="tool" label={t('agenda.byRoom')} to={to}>
      <Icon name="columns-3" />
    </Link>
  )
}
