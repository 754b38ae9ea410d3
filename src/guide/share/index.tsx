import type { Target } from 'domain/share/share'
import { useMemo } from 'react'
import { ForumPage } from '@/frame/forum-page'
import { Gone } from '@/frame/gone'
import { useLocale } from '@/i18n/viewer-settings'
import { shareLink } from '@/platform/share/share-link'
import { useForum } from '@/stores/forum'
import { CodeCard } from './components/code-card'
import { MiniCodeCard } from './components/mini-code-card'
import { PosterCard } from './components/poster-card'
import { ShareActions } from './components/share-actions'
import { posterView } from './poster-view'
import { useContent, useShared, useTarget } from './use-shared'
import { type Content, isDense, isGone, posterName, reachNote, sharedTitle } from './view'
import '../words'
import './index.scss'

function Sheet({ target, content }: { target: Target; content: Content }) {
  const locale = useLocale()
  const title = sharedTitle(target, content, locale)
  const link = shareLink(target)
  const poster = useMemo(() => posterView(target, link, { content, locale }), [target, link, content, locale])
  return (
    <>
      <CodeCard title={title} link={link} isDense={isDense(target)} reach={reachNote(link)} />
      <ShareActions link={link} title={title.wording} />
      <MiniCodeCard target={target} title={title.wording} />
      <PosterCard poster={poster} name={posterName(target)} />
    </>
  )
}

/** One QR code for WeChat and every camera, and all other ways to pass the same thing on. */
export default function SharePage() {
  const locale = useLocale()
  const release = useForum((forum) => forum.release)
  const target = useTarget(release)
  const content = useContent(release)
  useShared(target, content ? sharedTitle(target, content, locale).wording : locale.t('share.title'))
  return (
    <ForumPage title={locale.t('share.title')}>
      {() => content && (isGone(target, content) ? <Gone /> : <Sheet target={target} content={content} />)}
    </ForumPage>
  )
}
