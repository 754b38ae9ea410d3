import type { Release } from 'domain/release/release'
import { say } from 'domain/text/text'
import { Section } from '@/components/section'
import { ForumPage } from '@/frame/forum-page'
import { useCardContext } from '@/frame/use-card-context'
import { useShare } from '@/frame/use-share'
import { useLocale } from '@/i18n/viewer-settings'
import { useForum } from '@/stores/forum'
import { Text } from '@/ui/text'
import { After } from './components/after'
import { Before } from './components/before'
import { Cards } from './components/cards'
import { Explore } from './components/explore'
import { Freshness } from './components/freshness'
import { Hero } from './components/hero'
import { Latest, LatestNotice } from './components/latest'
import { RehearsalMark } from './components/rehearsal-mark'
import { nowView } from './view'
import './index.scss'

const agenda = { label: 'now.agenda', to: '/pages/agenda/index' } as const

function Now({ release }: { release: Release }) {
  const { t } = useLocale()
  const view = nowView(useCardContext(release.programme))
  return (
    <>
      <Hero hero={view.hero} />
      <RehearsalMark offsets={release.programme.forum.offsets} />
      <Freshness release={release.release} />
      <LatestNotice />
      <Latest release={release} />
      {view.phase === 'before' && <Before view={view} />}
      {view.phase === 'after' && <After view={view} />}
      {view.phase === 'during' && (
        <Section title="now.onNow" more={agenda}>
          {view.onNow.length > 0 ? <Cards cards={view.onNow} /> : <Text as="p">{t('now.nothing')}</Text>}
        </Section>
      )}
      {view.next.length > 0 && (
        <Section title="now.next" note={view.nextIn}>
          <Cards cards={view.next} />
        </Section>
      )}
      <Explore />
    </>
  )
}

export default function NowPage() {
  const { t, language } = useLocale()
  const name = useForum(({ release }) => release && say(release.programme.forum.shortName, language))
  useShare({ kind: 'home' }, name ?? t('now.title'))
  return (
    <ForumPage title={t('now.title')} windowTitle={name ?? t('now.title')} tab="now" hasOwnFreshness>
      {(release) => <Now release={release} />}
    </ForumPage>
  )
}
