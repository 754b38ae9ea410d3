import * as v from 'valibot'
import { Tally } from '../programme/numbers'
import type { ProblemAnswer } from './wire'

/** Where an owner brings a whole forum in, on a home that takes one: `PUT` a piece, `GET` how far it is, `DELETE` to give it up. */
export const RESTORE_PATH = '/forum.restore'

/** Bytes of a whole copy that is taken on a page. */
export const LARGEST_COPY = 2 * 1024 ** 3
/** Bytes of each piece of it but the last: less than proxies let through unless told (nginx, client_max_body_size: 1 MB). */
export const COPY_PIECE = 512 * 1024

const UploadSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{8,40}$/))
const number = v.pipe(v.string(), v.regex(/^\d{1,12}$/), v.transform(Number))

/** Which copy is meant: its sender's own id for it. */
export const CopySchema = v.strictObject({ upload: UploadSchema })
/** `at`: where in the copy the piece begins; `size`: bytes of the whole copy. */
export const CopyPieceSchema = v.strictObject({ upload: UploadSchema, at: number, size: number })

/** What came with a copy. */
export const BroughtFactsSchema = v.strictObject({ days: Tally, sessions: Tally, photos: Tally })
export type BroughtFacts = v.InferOutput<typeof BroughtFactsSchema>

/** How far a copy is. `facts` once it is `done`. */
export type CopyProgress =
  | { readonly stage: 'receiving' | 'checking'; readonly received: number }
  | { readonly stage: 'done'; readonly received: number; readonly facts: BroughtFacts }

/** What is answered: how far it is, or why it is not taken. */
export type CopyAnswer = CopyProgress | ProblemAnswer
