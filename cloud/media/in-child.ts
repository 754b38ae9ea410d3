import type { PreparedMedia, PrepareMedia } from 'domain/media/media-job'
import { SECOND } from 'domain/time/time'
import { inProcess } from './in-process'
import { refused } from './refuse'

const LONGEST = 60 * SECOND
/** Megabytes: of a picture they hold what is not its pixels. */
const MEMORY = 192

/** Makes each file ready in a process of its own, one after the other, so that no other request waits for it. */
export function prepareInChild(script: string): PrepareMedia {
  let last: Promise<unknown> = Promise.resolve()
  const options = { script, memory: MEMORY, longest: LONGEST, tooHard: () => refused('too-hard') }
  return (job) => {
    const next = last.then(() => inProcess<PreparedMedia>(job, options))
    last = next.catch(() => undefined)
    return next
  }
}
