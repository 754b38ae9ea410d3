import Taro from '@tarojs/taro'
import type { Head } from 'domain/release/release'
import { SECOND } from 'domain/time/time'
import { fileUrl } from '@/platform/backend/file-url'
import { deviceTime } from '@/platform/time/clock'
import { type HeadListener, isHead, isNewerHead } from './newer-head'

const WAIT = 25 // seconds that the backend holds a question
const TIMEOUT = 35 * SECOND
/** A backend that answers sooner does not hold questions (plain files): asking again at once would be a flood. */
const TOO_SOON = 5 * SECOND
const REST = 30 * SECOND

/** All that is known, so that what came between two questions is not missed. */
const questionOf = (known: Head | undefined): string =>
  `after=${known?.release ?? 0}&notices=${known?.notices.rev ?? 0}&photos=${known?.photos.rev ?? 0}&series=${known?.series ?? ''}&wait=${WAIT}`

/** Hears of a newer head within a second where the backend holds long polls. Answers how to stop: the question under way is let go. */
export function longPollHead({ known, onUpdate }: HeadListener): () => void {
  let isListening = true
  let timer: ReturnType<typeof setTimeout> | undefined
  let letGo: () => void = () => undefined
  const ask = (): void => {
    const start = deviceTime()
    const next = (rest: number): void => {
      if (isListening) timer = setTimeout(ask, rest)
    }
    const task = Taro.request<Head>({
      url: fileUrl(`head.json?${questionOf(known())}`),
      timeout: TIMEOUT,
      success({ statusCode, data }) {
        const hasNews = statusCode === 200 && isHead(data) && isNewerHead(data, known())
        if (isListening && hasNews) onUpdate(data)
        next(hasNews || deviceTime() - start >= TOO_SOON ? SECOND : REST)
      },
      fail: () => next(REST),
    })
    // `fail` handles it.
    task.catch(() => undefined)
    letGo = () => task.abort()
  }
  ask()
  return () => {
    isListening = false
    clearTimeout(timer)
    letGo()
  }
}
