import * as v from 'valibot'
import { NoticeIdSchema } from '../programme/ids'
import { MomentTextSchema } from '../programme/parts'
import { TextSchema } from '../programme/text'
import { MAX_NOTICE_LENGTH } from './notice-limits'

const MOST_LANGUAGES = 24

/** An announcement by the organisers, apart from the programme. */
export const NoticeSchema = v.strictObject({ id: NoticeIdSchema, text: TextSchema, at: MomentTextSchema })
export type Notice = v.InferOutput<typeof NoticeSchema>

/** What a new notice may say. */
export const NoticeTextSchema = v.pipe(
  TextSchema,
  v.check(
    (text) => Object.values(text).every((wording) => wording.length <= MAX_NOTICE_LENGTH),
    `at most ${MAX_NOTICE_LENGTH} characters in each language`,
  ),
  v.check((text) => Object.keys(text).length <= MOST_LANGUAGES, `in at most ${MOST_LANGUAGES} languages`),
)

/** All notices at one revision, the newest first. */
export const NoticeboardSchema = v.strictObject({ rev: v.number(), notices: v.array(NoticeSchema) })
export type Noticeboard = v.InferOutput<typeof NoticeboardSchema>
