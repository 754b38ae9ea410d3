import { Section } from '@/components/section'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Text } from '@/ui/text'
import type { KindView } from '../view'

/** Everything of the programme but its sessions, by kind. */
export function Kinds({ kinds, isShown }: { kinds: readonly KindView[]; isShown: boolean }) {
  const { t } = useLocale()
  return (
    <Box className={`home__kinds ${isShown ? '' : 'home__kinds--closed'}`}>
      <Section title="home.content">
        <Box as="ul" className="card kinds">
          {kinds.map(({ kind, label, icon, to, count, changed }) => (
            <Box as="li" key={kind} className="kind">
              <Link id={`kind-${kind}`} className="kind__link" to={to}>
                <Icon name={icon} />
                <Text className="kind__label">{t(label)}</Text>
                {changed && <Text className="chip figures">{changed}</Text>}
                {count && <Text className="kind__count figures">{count}</Text>}
                <Icon name="chevron-right" size="small" />
              </Link>
            </Box>
          ))}
        </Box>
      </Section>
    </Box>
  )
}
