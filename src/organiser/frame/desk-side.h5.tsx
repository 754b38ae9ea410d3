import { useDidShow, useRouter } from '@tarojs/taro'
import { useLayoutEffect, useRef } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { useDesk } from '@/stores/organiser/desk'
import { Button } from '@/ui/button'
import { ProgrammeList } from '../components/programme/programme-list'

/** How far the list is scrolled, in CSS pixels: the same on every page. */
let scrolled = 0

/** The session that the page is about. */
function useCurrent(): string | undefined {
  const { path, params } = useRouter()
  const isSession = path.startsWith('/organiser/session/') || params.kind === 'sessions'
  return isSession ? params.id : undefined
}

/** Beside every organiser's page where the window is wide enough: the programme, to go from session to session. */
export function DeskSide() {
  const { t } = useLocale()
  const draft = useDesk((desk) => desk.draft)
  const preview = useDesk((desk) => desk.preview)
  const current = useCurrent()
  const side = useRef<HTMLElement>(null)
  const isThere = draft !== undefined
  const place = () => {
    if (side.current) side.current.scrollTop = scrolled
  }
  // A page that is left is hidden, and a hidden list is at 0: its last scroll event may still be to come.
  const keep = () => {
    if (side.current && side.current.clientHeight > 0) scrolled = side.current.scrollTop
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the list is there
  useLayoutEffect(place, [isThere])
  useDidShow(place)
  if (!draft || !preview) return <div className="desk__side" />
  const skip = () => {
    const main = side.current?.nextElementSibling
    if (!(main instanceof HTMLElement)) return
    main.tabIndex = -1
    main.focus()
  }
  const jump = (id: string) => {
    const line = side.current?.querySelector<HTMLElement>(`#${id}`)
    if (side.current && line) side.current.scrollTop = line.offsetTop - side.current.clientHeight / 3
  }
  return (
    <nav ref={side} className="desk__side" aria-label={t('desk.programme')} onScroll={keep} onClickCapture={keep}>
      <Button className="skip" onPress={skip}>
        {t('desk.skipList')}
      </Button>
      <ProgrammeList draft={draft} preview={preview} place="side" current={current} onJump={jump} />
    </nav>
  )
}
