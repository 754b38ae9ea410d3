import type { Programme } from 'domain/programme/programme'
import { EmptyState } from '@/components/empty-state'
import { SessionCard } from '@/components/session/session-card'
import { ForumPage } from '@/frame/forum-page'
import { useAddToCalendar } from '@/frame/use-add-to-calendar'
import { useCardContext } from '@/frame/use-card-context'
import { useShare } from '@/frame/use-share'
import { useLocale } from '@/i18n/viewer-settings'
import { go } from '@/platform/navigation/navigate'
import { useStars } from '@/stores/stars'
import { useStorageRefusal } from '@/stores/storage-refusal'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Text } from '@/ui/text'
import { Feeds } from './components/feeds'
import { More } from './components/more'
import { SettingsCard } from './components/settings-card'
import { type MineView, mineView } from './view'
import './index.scss'

function NothingStarred() {
  const { t } = useLocale()
  const act = { label: t('mine.empty.act'), onPress: () => go('/pages/agenda/index') }
  return <EmptyState icon="star" title={t('mine.empty.title')} body={t('mine.empty.body')} act={act} />
}

function MyAgenda({ view, programme }: { view: MineView; programme: Programme }) {
  const { t } = useLocale()
  const toggleStar = useStars((stars) => stars.toggleStar)
  const addToCalendar = useAddToCalendar(programme)
  return (
    <>
      {view.days.map(({ date, label, cards }) => (
        <Box as="section" key={date} className="section">
          <Text as="h2" className="section__title figures">
            {label}
          </Text>
          <Box className="my-cards">
            {cards.map((card) => (
              <SessionCard key={card.id} view={card} onStar={toggleStar} />
            ))}
          </Box>
        </Box>
      ))}
      {view.forCalendar.length > 0 && (
        <Button id="mine-calendar" className="button" onPress={() => addToCalendar(view.forCalendar)}>
          <Icon name="calendar-plus" />
          <Text>{t('mine.calendar')}</Text>
        </Button>
      )}
      <Link id="mine-share" className="button" to="/guide/share/index?mine=1">
        <Icon name="qr-code" />
        <Text>{t('mine.shareAgenda')}</Text>
      </Link>
    </>
  )
}

/** Stays where the stars are, for who missed it when it was said. */
function Unkept() {
  const { t } = useLocale()
  const isUnkept = useStorageRefusal((unkept) => unkept.isUnkept)
  if (!isUnkept) return null
  return (
    <Text as="p" id="mine-unkept" className="fine">
      {t('state.unkept')}
    </Text>
  )
}

function Mine({ programme }: { programme: Programme }) {
  const view = mineView(useCardContext(programme))
  return (
    <>
      {view.sessions.length === 0 ? <NothingStarred /> : <MyAgenda view={view} programme={programme} />}
      <Unkept />
      <Feeds feeds={view.feeds} />
      <SettingsCard />
      <More />
    </>
  )
}

export default function MinePage() {
  const { t } = useLocale()
  useShare({ kind: 'home' }, t('mine.title'))
  return (
    <ForumPage title={t('mine.title')} saysSample tab="mine">
      {({ programme }) => <Mine programme={programme} />}
    </ForumPage>
  )
}
