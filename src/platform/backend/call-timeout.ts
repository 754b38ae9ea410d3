import { type Duration, SECOND } from 'domain/time/time'

/** How long a call waits for its answer. Judging a file takes the backend up to a minute (`cloud/formats/in-worker.ts`, `cloud/media/in-child.ts`). */
export const timeoutOf = (action: string): Duration => (/(Import|Media)$/.test(action) ? 70 : 15) * SECOND
