import type { Programme } from 'domain/programme/programme'
import { SampleMark } from '@/components/sample-mark'
import { Section } from '@/components/section'
import { ForumPage } from '@/frame/forum-page'
import { useLocale } from '@/i18n/viewer-settings'
import { Paragraph } from '@/ui/paragraph'
import { Delegations } from './components/delegations'
import { ForumFacts } from './components/facts'
import { ForumHeader } from './components/forum-header'
import { forumView, type TextView } from './view'
import '../words'
import './index.scss'

function About({ view: { title, text, isMotto, isSample } }: { view: TextView }) {
  return (
    <Section title={title}>
      <Paragraph className={isMotto ? 'forum__motto' : 'forum__text'} selectable words={text} />
      {isSample && <SampleMark />}
    </Section>
  )
}

function Forum({ programme }: { programme: Programme }) {
  const view = forumView(programme, useLocale())
  return (
    <>
      <ForumHeader view={view} />
      <ForumFacts view={view} />
      {view.texts.map((text) => (
        <About key={text.title} view={text} />
      ))}
      {view.delegations.map((group) => (
        <Delegations key={group.kind} group={group} />
      ))}
    </>
  )
}

export default function ForumAboutPage() {
  const { t } = useLocale()
  return <ForumPage title={t('forum.title')}>{({ programme }) => <Forum programme={programme} />}</ForumPage>
}
