import { Problem } from 'domain/problem'
import { type CopyProgress, RESTORE_PATH } from 'domain/wire/wire-restore'
import { problemIn } from '../backend/call'
import { jsonOrUndefined } from '../backend/parse-json'

/** Whether this home takes a whole forum in on a page: `<meta name="forum-restore" content="yes">`. */
export const takesCopy = document.querySelector('meta[name="forum-restore"]') !== null

type Asked = { readonly token: string; readonly upload: string }

/** Rejects with the problem that the backend names, or `offline` where no answer came. */
async function ask({ token, upload }: Asked, method: string, search = '', body?: Blob): Promise<CopyProgress> {
  const offline = () => new Problem('offline', 'No answer from the network.')
  const response = await fetch(`${RESTORE_PATH}?upload=${upload}${search}`, {
    method,
    body,
    headers: { Authorization: `Bearer ${token}` },
    cache: 'no-store',
  }).catch(() => Promise.reject(offline()))
  const text = await response.text().catch(() => Promise.reject(offline()))
  const answer = jsonOrUndefined(text)
  if (!response.ok || answer === undefined) throw problemIn({ status: response.status, body: answer })
  // The wire says what is answered.
  return answer as CopyProgress
}

/** Sends the piece of a copy that begins at `at`. Returns how far the copy is. */
export const sendCopyPiece = (asked: Asked, piece: Blob, at: number, size: number): Promise<CopyProgress> =>
  ask(asked, 'PUT', `&at=${at}&size=${size}`, piece)

export const askCopyProgress = (asked: Asked): Promise<CopyProgress> => ask(asked, 'GET')

/** Has the backend forget what it has of a copy. */
export const dropCopy = (asked: Asked): Promise<unknown> => ask(asked, 'DELETE')

/** Has the browser ask before the page is closed. Returns a function that ends this. */
export function askBeforeClosing(): () => void {
  const ask = (event: BeforeUnloadEvent): void => {
    event.preventDefault()
    // Browsers before 2023 look at this alone.
    event.returnValue = ''
  }
  window.addEventListener('beforeunload', ask)
  return () => window.removeEventListener('beforeunload', ask)
}
