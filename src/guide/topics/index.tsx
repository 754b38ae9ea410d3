import type { Programme } from 'domain/programme/programme'
import { useMemo, useState } from 'react'
import { EmptyState } from '@/components/empty-state'
import { SearchField } from '@/components/search-field'
import { ForumPage } from '@/frame/forum-page'
import { WindowedList } from '@/frame/windowed/windowed-list'
import { useLocale } from '@/i18n/viewer-settings'
import { Paragraph } from '@/ui/paragraph'
import { TopicCard } from './components/topic-card'
import { isLookedUp, topicCard, topicGroups } from './view'
import '../words'
import './index.scss'

const ROW = 92

function Topics({ programme }: { programme: Programme }) {
  const locale = useLocale()
  const [query, setQuery] = useState('')
  const groups = useMemo(() => topicGroups(programme, locale, query), [programme, locale, query])
  const hasSearch = isLookedUp(programme)
  if (programme.topics.length === 0)
    return <EmptyState icon="bookmark" title={locale.t('topics.none')} body={locale.t('topics.coming')} />
  return (
    <>
      {hasSearch && <SearchField id="topics-search" label="topics.search" words={query} onChange={setQuery} />}
      {groups.length === 0 && <Paragraph className="muted" words={locale.t('search.found', { n: 0 })} />}
      <WindowedList id="topics" groups={groups} rowHeight={ROW} className="topics">
        {(topic) => <TopicCard key={topic.id} view={topicCard(topic, programme, locale)} hasNumber={!hasSearch} />}
      </WindowedList>
    </>
  )
}

export default function TopicsPage() {
  const { t } = useLocale()
  return (
    <ForumPage title={t('topics.title')} saysSample>
      {({ programme }) => <Topics programme={programme} />}
    </ForumPage>
  )
}
