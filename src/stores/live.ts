import { listenForNews } from '@/services/news'
import { takeNews, useForum } from './forum'

let stop: (() => void) | undefined

/** Hears of changes as they are published, on top of polling, which is always right. */
export function startLive(): void {
  stopLive()
  stop = listenForNews({ known: () => useForum.getState().head, heard: () => void takeNews() })
}

export function stopLive(): void {
  stop?.()
  stop = undefined
}
