import type { MessageKey } from '@/i18n/message-key'
import { useLocale } from '@/i18n/viewer-settings'
import { isAllowed, useMembership } from '@/stores/organiser/membership'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icon-names'
import { Link } from '@/ui/link/link'
import { Text } from '@/ui/text'

type Way = { readonly id: string; readonly label: MessageKey; readonly icon: IconName; readonly to: string }

const ways: readonly Way[] = [
  { id: 'home-import', label: 'fileImport.way', icon: 'upload', to: '/organiser/import/index' },
  { id: 'home-notices', label: 'home.notices', icon: 'megaphone', to: '/organiser/notices/index' },
  { id: 'home-history', label: 'home.history', icon: 'history', to: '/organiser/history/index' },
]
const team: Way = { id: 'home-team', label: 'home.team', icon: 'user-plus', to: '/organiser/team/index' }

type WaysProps = { isContentShown: boolean; onContent: () => void }

/** From here to what is not the programme; `Content` shows the rest below. */
export function Ways({ isContentShown, onContent }: WaysProps) {
  const { t } = useLocale()
  const isOwner = useMembership(({ member }) => isAllowed(member, 'owner'))
  return (
    <Box className="desk-ways">
      {[...ways, ...(isOwner ? [team] : [])].map(({ id, label, icon, to }) => (
        <Link key={id} id={id} className="card desk-way" to={to}>
          <Icon name={icon} />
          <Text className="desk-way__label">{t(label)}</Text>
        </Link>
      ))}
      <Button
        id="home-content"
        className={`card desk-way desk-way--content ${isContentShown ? 'desk-way--open' : ''}`}
        expanded={isContentShown}
        onPress={onContent}
      >
        <Icon name="list" />
        <Text className="desk-way__label">{t('home.content')}</Text>
      </Button>
    </Box>
  )
}
