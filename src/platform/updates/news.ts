import { isOnCloud } from '@/platform/backend/cloud'
import type { News } from './is-news'
import { holdQuestions } from './news-held'
import { watchHead } from './news-watch'

/** Hears of a newer head within a second or two, where the backend tells; polling is right without. Answers how to stop. */
export const listenForNews = (news: News): (() => void) => (isOnCloud ? watchHead(news) : holdQuestions(news))
