import { ForumPage } from '@/frame/forum-page'

export default function Stub() {
  return <ForumPage title="topics">{() => null}</ForumPage>
}
