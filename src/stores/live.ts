import type { Head } from 'domain/release/release'
import { listenForHeads } from '@/platform/updates/listen-for-heads'
import { checkForum, takeHead, useForum } from './forum'

let stop: (() => void) | undefined

const known = () => useForum.getState().head

/** A stream that opens while a device loads for the first time has nothing to add; a head that it tells then does. */
const onUpdate = (head?: Head): void => void (head || known() ? takeHead(head) : checkForum())

/** Hears of changes as they are published, on top of polling, which is always right. */
export function startLive(): void {
  stopLive()
  stop = listenForHeads({ known, onUpdate })
}

export function stopLive(): void {
  stop?.()
  stop = undefined
}
