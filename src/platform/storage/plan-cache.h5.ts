import { del, get, set } from 'idb-keyval'
import { fileUrl } from '../backend/file-url'
import { withTimeout } from '../time/wait'

/** A plan is not kept waiting for a database that may never answer. */
const PATIENCE = 1000 // ms

const nameOf = (path: string): string => `plan.${path}`

/** In the browser's database, not in the service worker's cache: there also before a worker is, and where none may run. */
export const cachedPlan = (path: string): Promise<string | undefined> =>
  withTimeout(PATIENCE, get<string>(nameOf(path)), undefined).catch(() => undefined)

const asText = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })

export async function cachePlan(path: string): Promise<void> {
  const answer = await fetch(fileUrl(path), { credentials: 'omit' })
  const blob = await answer.blob()
  // A Wi-Fi's page that was answered in its place is no drawing.
  if (!answer.ok || !blob.type.startsWith('image/')) throw new Error(`${path} is answered with ${answer.status}`)
  await set(nameOf(path), await asText(blob))
}

export const removeCachedPlan = (path: string): Promise<void> => del(nameOf(path))

export const planUrl = async (path: string): Promise<string> => (await cachedPlan(path)) ?? fileUrl(path)
