import type { CardContext } from '@/components/session/session-card-view'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Text } from '@/ui/text'
import { nextShuttleViews } from '../next-shuttle-view'
import './next-shuttles.scss'

/** The next and the last shuttle of each line. */
export function NextShuttles({ context }: { context: CardContext }) {
  const { t } = useLocale()
  const shuttles = nextShuttleViews(context)
  if (shuttles.length === 0) return null
  return (
    <Box as="nav" className="card shuttles" label={t('now.shuttle')}>
      {shuttles.map(({ id, line, next, last, to }) => (
        <Link key={id} id={`shuttle-${id}`} className="shuttles__row" to="/guide/practical/index">
          <Box className="explore__icon" decorative>
            <Icon name="bus" />
          </Box>
          <Box className="shuttles__body">
            <Box className="shuttles__line figures">
              <Text className="shuttles__next">{next}</Text>
              {last && <Text id={`shuttle-last-${id}`}>{last}</Text>}
              <Text className="shuttles__name">{line}</Text>
            </Box>
            {to && <Text className="shuttles__to words--block">{t('now.to', { place: to.wording })}</Text>}
          </Box>
          <Icon name="chevron-right" size="small" />
        </Link>
      ))}
    </Box>
  )
}
