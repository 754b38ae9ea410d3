import { useRouter } from '@tarojs/taro'
import { lookupOf } from 'domain/programme/lookup'
import type { Programme } from 'domain/programme/programme'
import { say } from 'domain/text/text'
import { ForumPage } from '@/frame/forum-page'
import { Gone } from '@/frame/gone'
import { useShare } from '@/frame/share/use-share'
import { useCardContext } from '@/frame/use-card-context'
import { useLocale } from '@/i18n/viewer-settings'
import { useForum } from '@/stores/forum'
import { useStars } from '@/stores/stars'
import { SessionDetails } from './components/session-details'
import { insteadView } from './instead-view'
import { sessionView } from './view'
import '../words'
import './index.scss'

function Session({ id, programme }: { id: string; programme: Programme }) {
  const context = useCardContext(programme)
  const toggleStar = useStars((stars) => stars.toggleStar)
  const isSettled = useForum(({ isWhole, problem }) => isWhole === true || problem !== undefined)
  const session = lookupOf(programme).session(id)
  if (!session) return <Gone />
  return (
    <SessionDetails
      session={session}
      programme={programme}
      view={sessionView(session, context)}
      instead={insteadView(session, context)}
      isSettled={isSettled}
      onStar={() => toggleStar(session.id)}
    />
  )
}

export default function SessionPage() {
  const id = useRouter().params.id ?? ''
  const locale = useLocale()
  const session = useForum(({ release }) => release && lookupOf(release.programme).session(id))
  const title = session ? say(session.title, locale.language) : locale.t('session.title')
  useShare({ kind: 'session', id }, title)
  return (
    <ForumPage title={locale.t('session.title')} windowTitle={title}>
      {({ programme }) => <Session id={id} programme={programme} />}
    </ForumPage>
  )
}
