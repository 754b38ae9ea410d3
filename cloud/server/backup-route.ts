import { Readable } from 'node:stream'
import { BACKUP_PATH } from 'domain/wire/wire'
import { Hono } from 'hono'
import { requireRole, signedOut } from '../api/route'
import { callerOfRequest } from '../http/caller'
import { onlyRead } from '../http/methods'
import { NO_STORE } from '../http/send'
import type { Platform } from '../ports'
import type { CopyTurn } from './bring/copy-turn'

const HEADERS = {
  'Content-Type': 'application/gzip',
  'Content-Disposition': 'attachment; filename="forum.backup"',
  'Cache-Control': NO_STORE,
}

/**
 * `GET /forum.backup`: the whole forum as `restore` takes it, for an owner. It is written as it is read, one at a time: each
 * holds all documents in memory.
 */
export function backupRoutes(platform: Platform, openBackup: () => Readable, turn: CopyTurn): Hono {
  return new Hono()
    .get(BACKUP_PATH, async ({ req }) => {
      const { member } = await callerOfRequest(platform, req.raw)
      if (!member) throw signedOut()
      requireRole(member, 'owner')
      if (req.raw.method === 'HEAD') return new Response(null, { headers: HEADERS })
      const endTurn = turn.take()
      const backup = openBackup()
      backup.once('close', endTurn)
      // Node's streams of the web are the same but for their types.
      return new Response(Readable.toWeb(backup) as ReadableStream<Uint8Array>, { headers: HEADERS })
    })
    .all(BACKUP_PATH, onlyRead)
}
