import { useIsWide } from '@/frame/use-is-wide.h5'
import { useLocale } from '@/i18n/viewer-settings'
import { useAgendaLook } from '@/stores/agenda-look'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Text } from '@/ui/text'

/** The same day by room: here in a wide window, else on a page of its own. */
export function ByRoom({ to }: { to: string }) {
  const { t } = useLocale()
  const isWide = useIsWide()
  const { isList, setList } = useAgendaLook()
  if (!isWide)
    return (
      <Link id="agenda-by-room" className="tool" label={t('agenda.byRoom')} to={to}>
        <Icon name="columns-3" />
      </Link>
    )
  return (
    <Button
      id="agenda-by-room"
      className={`tool ${isList ? '' : 'tool--on'}`}
      pressed={!isList}
      onPress={() => setList(!isList)}
    >
      <Icon name="columns-3" />
      <Text>{t('agenda.rooms')}</Text>
    </Button>
  )
}
