import { Problem } from 'domain/problem'
import { BACKUP_PATH } from 'domain/wire/wire'
import { problemIn } from '../backend/call'
import { jsonOrUndefined } from '../backend/parse-json'
import { downloadFile } from './download-file.h5'

/** Whether this forum's home gives a copy of the whole forum: `<meta name="forum-backup" content="yes">`. */
export const hasBackup = document.querySelector('meta[name="forum-backup"]') !== null

/** Downloads the whole forum, as its owner. Rejects with the problem that the backend names, or `offline` where it broke off. */
export async function downloadBackup(token: string): Promise<void> {
  const offline = () => new Problem('offline', 'No answer from the network.')
  const response = await fetch(BACKUP_PATH, { headers: { Authorization: `Bearer ${token}` }, cache: 'no-store' }).catch(
    () => Promise.reject(offline()),
  )
  if (!response.ok) throw problemIn({ status: response.status, body: jsonOrUndefined(await response.text()) })
  const file = await response.blob().catch(() => Promise.reject(offline()))
  downloadFile(file, BACKUP_PATH.slice(1))
}
