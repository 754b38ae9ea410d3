import { Readable } from 'node:stream'
import { Problem } from 'domain/problem'
import { BACKUP_PATH } from 'domain/wire/wire'
import { Hono } from 'hono'
import { requireRole, signedOut } from '../api/route'
import { callerOfRequest } from '../http/caller'
import { onlyRead } from '../http/methods'
import { NO_STORE } from '../http/send'
import type { Platform } from '../ports'

const HEADERS = {
  'Content-Type': 'application/gzip',
  'Content-Disposition': 'attachment; filename="forum.backup"',
  'Cache-Control': NO_STORE,
}

/**
 * `GET /forum.backup`: the whole forum as `restore` takes it, for an owner. It is written as it is read, one at a time: each
 * holds all documents in memory.
 */
export function backupRoutes(platform: Platform, openBackup: () => Readable): Hono {
  let underWay: Readable | undefined
  return new Hono()
    .get(BACKUP_PATH, async ({ req }) => {
      const { member } = await callerOfRequest(platform, req.raw)
      if (!member) throw signedOut()
      requireRole(member, 'owner')
      if (req.raw.method === 'HEAD') return new Response(null, { headers: HEADERS })
      if (underWay) throw new Problem('too-many', 'A copy is being downloaded; another can be when it has ended.')
      const backup = openBackup()
      underWay = backup
      backup.once('close', () => {
        underWay = undefined
      })
      // Node's streams of the web are the same but for their types.
      return new Response(Readable.toWeb(backup) as ReadableStream<Uint8Array>, { headers: HEADERS })
    })
    .all(BACKUP_PATH, onlyRead)
}
