import { Problem } from 'domain/problem'
import { COPY_PIECE, CopyPieceSchema, type CopyProgress, CopySchema, RESTORE_PATH } from 'domain/wire/wire-restore'
import { Hono } from 'hono'
import type * as v from 'valibot'
import { parseInput, requireRole, signedOut } from '../../api/route'
import { readBody } from '../../http/body'
import { callerOfRequest } from '../../http/caller'
import { refuseAllBut } from '../../http/methods'
import { sendAnswer } from '../../http/send-json'
import type { Platform } from '../../ports'
import { requireNoForum } from '../../usecases/forum/has-no-forum'
import type { Member } from '../../usecases/members/records'
import type { Incoming } from './incoming'

/** A whole forum that an owner brings in, on a home where none has begun. */
export function restoreRoutes(platform: Platform, incoming: Incoming): Hono {
  const ownerOf = async (request: Request): Promise<Member> => {
    const { member } = await callerOfRequest(platform, request)
    if (!member) throw signedOut()
    requireRole(member, 'owner')
    return member
  }
  return new Hono()
    .put(RESTORE_PATH, async ({ req }) => {
      const member = await ownerOf(req.raw)
      const piece = queryAs(CopyPieceSchema, req.query())
      if (!incoming.has(piece.upload)) await requireNoForum(platform)
      const bytes = await readBody(req.raw, COPY_PIECE, tooLarge)
      return sendProgress(req.raw, await incoming.put(member, { ...piece, bytes }))
    })
    .get(RESTORE_PATH, async ({ req }) => {
      await ownerOf(req.raw)
      return sendProgress(req.raw, incoming.progress(queryAs(CopySchema, req.query()).upload))
    })
    .delete(RESTORE_PATH, async ({ req }) => {
      await ownerOf(req.raw)
      await incoming.drop(queryAs(CopySchema, req.query()).upload)
      return sendAnswer(req.raw, { status: 200, body: {} })
    })
    .all(RESTORE_PATH, refuseAllBut('PUT, GET, DELETE'))
}

const queryAs = <Schema extends v.GenericSchema>(schema: Schema, query: unknown): v.InferOutput<Schema> =>
  parseInput(schema, query)

const sendProgress = (request: Request, body: CopyProgress): Promise<Response> =>
  sendAnswer(request, { status: 200, body })

const tooLarge = (): Problem => new Problem('too-large', `A piece of a copy has at most ${COPY_PIECE} bytes.`)
