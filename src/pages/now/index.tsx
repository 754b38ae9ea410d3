import { onNow } from 'domain/agenda/agenda'
import type { Release } from 'domain/release/release'
import { say } from 'domain/text/text'
import { ForumPage } from '@/frame/forum-page'
import { useShare } from '@/frame/share/use-share'
import { useCardContext } from '@/frame/use-card-context'
import { useLocale } from '@/i18n/viewer-settings'
import { useForum } from '@/stores/forum'
import { useIsShown } from '@/ui/use-is-shown'
import { After } from './components/after'
import { Before } from './components/before'
import { During } from './components/during'
import { Explore } from './components/explore'
import { Freshness } from './components/freshness'
import { Hero } from './components/hero'
import { Latest, Since } from './components/latest'
import { RehearsalMark } from './components/rehearsal-mark'
import { Strip } from './components/strip'
import { MOST_RUNNING_ROWS } from './running-view'
import { nowView } from './view'
import './index.scss'

function Now({ release }: { release: Release }) {
  const context = useCardContext(release.programme)
  const view = nowView(context)
  const { phase, hero, strip } = view
  // What runs fills the first screen then.
  const isWhole = useIsShown(phase === 'during' && onNow(release.programme, context.now).length >= MOST_RUNNING_ROWS)
  return (
    <>
      {strip ? (
        <Strip strip={strip} release={release.release} />
      ) : (
        <>
          <Hero hero={hero} />
          <Freshness release={release.release} />
        </>
      )}
      <RehearsalMark offsets={release.programme.forum.offsets} />
      {phase === 'during' ? (
        <During view={view} context={context} release={release} isWhole={isWhole} />
      ) : (
        <Since release={release} />
      )}
      <Latest release={release} />
      {phase === 'before' && <Before view={view} />}
      {phase === 'after' && <After view={view} />}
      {isWhole && <Explore />}
    </>
  )
}

export default function NowPage() {
  const { t, language } = useLocale()
  const name = useForum(({ release }) => release && say(release.programme.forum.shortName, language))
  useShare({ kind: 'home' }, name ?? t('now.title'))
  return (
    <ForumPage title={t('now.title')} windowTitle={name ?? t('now.title')} saysSample tab="now" hasOwnFreshness>
      {(release) => <Now release={release} />}
    </ForumPage>
  )
}
