import { historyOf } from 'domain/release/history'
import type { Release } from 'domain/release/release'
import { wordingOf } from 'domain/text/text'
import { ChangeCard } from '@/components/change/change-card'
import { changeCard } from '@/components/change/change-card-view'
import { Section } from '@/components/section'
import { useCardContext } from '@/frame/use-card-context'
import { useLocale } from '@/i18n/viewer-settings'
import { useForum } from '@/stores/forum'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Text } from '@/ui/text'

const UPDATES = '/guide/updates/index'

/** The organisers' newest announcement. */
export function LatestNotice() {
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

/** Of the newest release that changed something, the change that matters soonest; and the way to all of them. */
export function Latest({ release }: { release: Release }) {
  const context = useCardContext(release.programme)
  const [latest] = historyOf(release).flatMap(({ changes }) => changes)
  if (!latest) return null
  return (
    <Section title="now.latest" more={{ label: 'now.allChanges', to: UPDATES }}>
      <ChangeCard view={changeCard(latest, context)} />
    </Section>
  )
}
