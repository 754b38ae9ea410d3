import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icon-names'
import { Link } from '@/ui/link/link'
import { Text } from '@/ui/text'

const places: readonly { name: 'topics' | 'people' | 'practical' | 'updates'; icon: IconName }[] = [
  { name: 'topics', icon: 'bookmark' },
  { name: 'people', icon: 'users' },
  { name: 'practical', icon: 'circle-help' },
  { name: 'updates', icon: 'history' },
]

/** Ways to the pages that have no tab. */
export function Explore() {
  const { t } = useLocale()
  return (
    <Box as="nav" className="explore" label={t('now.explore')}>
      {places.map(({ name, icon }) => (
        <Link key={name} id={`explore-${name}`} className="card explore__place" to={`/guide/${name}/index`}>
          <Box className="explore__icon" decorative>
            <Icon name={icon} />
          </Box>
          <Text className="explore__name">{t(`explore.${name}`)}</Text>
        </Link>
      ))}
    </Box>
  )
}
