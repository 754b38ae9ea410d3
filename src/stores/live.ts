import type { Head } from 'domain/release/release'
import { listenForHeads } from '@/platform/updates/listen-for-heads'
import { checkForum, takeHead, useForum } from './forum'

let stop: (() => void) | undefined

const known = () => useForum.getState().head

/** To a device that knows nothing yet everything is news: the first question, which is under way, brings it. */
const onUpdate = (head?: Head): void => void (known() ? takeHead(head) : checkForum())

/** Hears of changes as they are published, on top of polling, which is always right. */
export function startLive(): void {
  stopLive()
  stop = listenForHeads({ known, onUpdate })
}

export function stopLive(): void {
  stop?.()
  stop = undefined
}
