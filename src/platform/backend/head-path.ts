import { SECOND } from 'domain/time/time'
import { realTime } from '@/platform/time/clock'
import { backendUrls } from './backend-urls'

const STEP = 5 * SECOND

/**
 * The head as it is asked for. A CDN keeps files by address and query for as long as their origin says, ten minutes where
 * it says nothing (Tencent Cloud CDN, "Node Cache Validity Configuration"). So the question has the time in it, in steps
 * that all readers share: no answer is older, and the storage is asked once a step, however many ask.
 */
export const headPath = (): string =>
  backendUrls.files === backendUrls.calls
    ? 'head.json'
    : `head.json?t=${(Math.floor(realTime() / STEP) * STEP) / SECOND}`
