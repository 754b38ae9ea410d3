import * as v from 'valibot'
import { NoticeIdSchema } from './programme/ids'
import { MomentTextSchema } from './programme/parts'
import { TextSchema } from './programme/text'

/** An announcement by the organisers, apart from the programme. */
export const NoticeSchema = v.strictObject({ id: NoticeIdSchema, text: TextSchema, at: MomentTextSchema })
export type Notice = v.InferOutput<typeof NoticeSchema>

/** All notices at one revision, the newest first. */
export const NoticeboardSchema = v.strictObject({ rev: v.number(), notices: v.array(NoticeSchema) })
export type Noticeboard = v.InferOutput<typeof NoticeboardSchema>
