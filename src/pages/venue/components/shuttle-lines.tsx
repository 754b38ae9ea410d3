import type { Programme } from 'domain/programme/programme'
import { wordingOf } from 'domain/text/text'
import { Section } from '@/components/section'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Text } from '@/ui/text'

/** The shuttle lines; their stops and departures are with the practical facts. */
export function ShuttleLines({ programme: { shuttles } }: { programme: Programme }) {
  const { language } = useLocale()
  if (shuttles.length === 0) return null
  return (
    <Section title="venue.shuttles">
      <Box as="ul" className="card lines">
        {shuttles.map(({ id, name }) => (
          <Box as="li" key={id}>
            <Link className="place-row__press" to="/guide/practical/index">
              <Box className="sign" decorative>
                <Icon name="bus" />
              </Box>
              <Text className="lines__name">{wordingOf(name, language)}</Text>
              <Icon name="chevron-right" size="small" />
            </Link>
          </Box>
        ))}
      </Box>
    </Section>
  )
}
