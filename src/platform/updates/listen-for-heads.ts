import { isOnCloud } from '@/platform/backend/cloud'
import { longPollHead } from './long-poll'
import type { HeadListener } from './newer-head'
import { watchHead } from './watch-head'

/** Hears of a newer head within a second or two, where the backend tells; polling is right without. Answers how to stop. */
export const listenForHeads = (news: HeadListener): (() => void) => (isOnCloud ? watchHead(news) : longPollHead(news))
