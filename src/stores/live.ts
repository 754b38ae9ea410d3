import type { Head } from 'domain/release/release'
import { listenForNews } from '@/platform/updates/news'
import { checkForum, takeNews, useForum } from './forum'

let stop: (() => void) | undefined

const known = () => useForum.getState().head

/** To a device that knows nothing yet everything is news: the first question, which is under way, brings it. */
const heard = (head?: Head): void => void (known() ? takeNews(head) : checkForum())

/** Hears of changes as they are published, on top of polling, which is always right. */
export function startLive(): void {
  stopLive()
  stop = listenForNews({ known, heard })
}

export function stopLive(): void {
  stop?.()
  stop = undefined
}
