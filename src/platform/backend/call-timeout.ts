import { type Duration, SECOND } from 'domain/time/time'

/** How long a call waits for its answer. Judging a file takes the backend up to a minute (`cloud/formats/in-worker.ts`). */
export const timeoutOf = (action: string): Duration => (action.endsWith('Import') ? 70 : 15) * SECOND
