import { useRouter } from '@tarojs/taro'
import { lookupOf } from 'domain/programme/lookup'
import type { Programme } from 'domain/programme/programme'
import { say } from 'domain/text/text'
import { useMemo } from 'react'
import { ShareLink } from '@/components/share-link'
import { ForumPage } from '@/frame/forum-page'
import { Gone } from '@/frame/gone'
import { sharePath } from '@/frame/share/share-path'
import { useShare } from '@/frame/share/use-share'
import { useCardContext } from '@/frame/use-card-context'
import { useLocale } from '@/i18n/viewer-settings'
import { useForum } from '@/stores/forum'
import { useStars } from '@/stores/stars'
import { TopicDetails } from './components/topic-details'
import { topicView } from './view'
import '../words'
import './index.scss'

function Topic({ id, programme }: { id: string; programme: Programme }) {
  const context = useCardContext(programme)
  const toggleStar = useStars((stars) => stars.toggleStar)
  const topic = lookupOf(programme).topic(id)
  const view = useMemo(() => topic && topicView(topic, context), [topic, context])
  if (!topic || !view) return <Gone />
  const share = <ShareLink id="topic-share" to={sharePath({ kind: 'topic', id: topic.id })} />
  return <TopicDetails view={view} context={context} share={share} onStar={toggleStar} />
}

export default function TopicPage() {
  const id = useRouter().params.id ?? ''
  const { t, language } = useLocale()
  const topic = useForum(({ release }) => release && lookupOf(release.programme).topic(id))
  const title = topic ? say(topic.title, language) : t('topic.title')
  useShare({ kind: 'topic', id }, title)
  return (
    <ForumPage title={t('topic.title')} windowTitle={title} saysSample>
      {({ programme }) => <Topic id={id} programme={programme} />}
    </ForumPage>
  )
}
