import { historyOf } from 'domain/release/history'
import type { Release } from 'domain/release/release'
import { wordingOf } from 'domain/text/text'
import { ChangeCard } from '@/components/change/change-card'
import { changeCard } from '@/components/change/change-card-view'
import { ChangeRow } from '@/components/change/change-row'
import { sinceView } from '@/components/change/since-view'
import { Section } from '@/components/section'
import { useCardContext } from '@/frame/use-card-context'
import { useLocale } from '@/i18n/viewer-settings'
import { useForum } from '@/stores/forum'
import { useUnseen } from '@/stores/unseen'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Text } from '@/ui/text'

const UPDATES = '/guide/updates/index'
/** Changes that are said; the page of all has the others. */
const SAID = 2

/** The organisers' newest announcement. */
function LatestNotice() {
  const { language } = useLocale()
  const notice = useForum(({ noticeboard }) => noticeboard?.notices[0])
  if (!notice) return null
  const { wording, language: spoken } = wordingOf(notice.text, language)
  return (
    <Link id="now-notice" className="card notice" to={UPDATES}>
      <Icon name="megaphone" />
      <Text className="notice__words" lang={spoken}>
        {wording}
      </Text>
      <Icon name="chevron-right" size="small" />
    </Link>
  )
}

/** What came since the reader last looked; nothing where nothing did. */
export function Since({ release }: { release: Release }) {
  const { t } = useLocale()
  const context = useCardContext(release.programme)
  const unseen = useUnseen()
  const changes = historyOf(release).flatMap((edition) => edition.changes)
  const { n, cards } = sinceView(unseen, changes, context, SAID)
  if (n === 0) return null
  return (
    <Section title="now.since" id="since" more={{ words: t('now.changes', { n }), to: UPDATES, id: 'since-all' }}>
      {unseen.notices.length > 0 && <LatestNotice />}
      {cards.map((card) => (
        <ChangeRow key={card.id} view={card} to={UPDATES} />
      ))}
    </Section>
  )
}

/** What is known already: the newest notice, and of the newest release that changed something the change that matters soonest. */
export function Latest({ release }: { release: Release }) {
  const context = useCardContext(release.programme)
  const { sessions, notices } = useUnseen()
  const [latest] = historyOf(release).flatMap(({ changes }) => changes)
  return (
    <>
      {notices.length === 0 && <LatestNotice />}
      {latest && sessions.length === 0 && (
        <Section title="now.latest" more={{ label: 'now.allChanges', to: UPDATES }}>
          <ChangeCard view={changeCard(latest, context)} />
        </Section>
      )}
    </>
  )
}
