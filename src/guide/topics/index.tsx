import type { Programme } from 'domain/programme/programme'
import { ForumPage } from '@/frame/forum-page'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { TopicCard } from './components/topic-card'
import { topicCards } from './view'
import '../words'
import './index.scss'

function Topics({ programme }: { programme: Programme }) {
  const locale = useLocale()
  return (
    <Box as="ul" className="topics">
      {topicCards(programme, locale).map((view) => (
        <TopicCard key={view.id} view={view} />
      ))}
    </Box>
  )
}

export default function TopicsPage() {
  const { t } = useLocale()
  return <ForumPage title={t('topics.title')}>{({ programme }) => <Topics programme={programme} />}</ForumPage>
}
