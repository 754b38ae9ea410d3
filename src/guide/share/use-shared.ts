import { useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { chosenOf } from 'domain/agenda/agenda'
import type { Release } from 'domain/release/release'
import { agendaCode } from 'domain/share/agenda-code'
import { codeOf, pagePath, type Target } from 'domain/share/share'
import { useMemo } from 'react'
import { cardImage } from '@/frame/share/share-card'
import { useForum } from '@/stores/forum'
import { useStars } from '@/stores/stars'
import { sharedTarget } from './view'

/** What the page is asked to share: a code, or with `mine` the reader's own agenda, whose code follows from the programme. */
export function useTarget(release: Release | undefined): Target {
  const { code = '', mine } = useRouter().params
  const starred = useStars((stars) => stars.starred)
  return useMemo(() => {
    if (!mine || !release) return sharedTarget(code)
    const sessions = chosenOf(release.programme, starred).map(({ id }) => id)
    return { kind: 'agenda', id: agendaCode(sessions, release.programme) }
  }, [code, mine, release, starred])
}

/**
 * A friend comes to the thing itself. The time line shows the page that was shared and no other (WeChat,
 * onShareTimeline: only the query is the app's), so there it is this one.
 */
export function useShared(target: Target, title: string): void {
  useShareAppMessage(() => ({ title, path: pagePath(target), imageUrl: cardImage('friend') }))
  useShareTimeline(() => ({ title, query: `code=${codeOf(target)}`, imageUrl: cardImage('moments') }))
}

/** All that can be shared, as far as it is here. */
export function useContent(release: Release | undefined) {
  const gallery = useForum((forum) => forum.gallery)
  const noticeboard = useForum((forum) => forum.noticeboard)
  return useMemo(
    () => release && { programme: release.programme, gallery, noticeboard },
    [release, gallery, noticeboard],
  )
}
