import * as v from 'valibot'
import { BasicsSchema } from '../begin/basics'
import { ActTallySchema } from '../draft/act-tally'
import { differenceKinds } from '../draft/differences'
import { EditsSchema } from '../draft/edit'
import { keepables } from '../draft/keep-wall-times'
import { NoticeSchema, NoticeTextSchema } from '../notices/notice'
import { MAX_NAME_LENGTH, type NameFault, nameFault } from '../organiser-name'
import { type ProblemId, problems } from '../problem'
import { ChangeSchema } from '../programme/change'
import { NoticeIdSchema, SessionIdSchema } from '../programme/ids'
import { itemKinds } from '../programme/kinds'
import { Count, Tally } from '../programme/numbers'
import { ProgrammeSchema } from '../programme/programme'
import { wordsOfAtMost } from '../programme/text'
import { ReleaseSchema } from '../release/release'
import { deliveryOutcomes, reminderKinds } from '../reminders'
import { roles } from '../roles'
import type { Warning } from '../warnings/warning'
import { action, LoginSchema, RequestSchema } from './wire-action'
import { importWire } from './wire-import'
import { mediaWire } from './wire-media'

const MomentSchema = v.number()
const RoleSchema = v.picklist(roles)

const Asked = { request: RequestSchema }

/** Says to WeChat who publishes, where it has to check the text first (`needs-wechat`). */
const CheckedFor = { login: v.optional(LoginSchema) }

const MemberSchema = v.strictObject({ id: v.string(), name: v.string(), role: RoleSchema })
const hasNo = (fault: NameFault) => (name: string) => nameFault(name) !== fault
const NameSchema = v.pipe(
  v.string(),
  v.trim(),
  v.check(hasNo('empty'), 'must not be empty'),
  v.maxLength(MAX_NAME_LENGTH, `at most ${MAX_NAME_LENGTH} characters`),
  v.check(hasNo('direction'), 'must be one line without marks that turn the direction of writing'),
  v.check(hasNo('reserved'), 'must not be what the history calls the command line'),
)

const NoteSchema = wordsOfAtMost(500)

/** Items' revs by address, such as `sessions/opening`. */
const RevsSchema = v.record(v.string(), Count)
/** `on`: the draft's rev that it was made on. */
const DoneSchema = v.strictObject({ act: Count, draftRev: Count, on: v.optional(Count), revs: RevsSchema })
/** A list as what is new in it and runs `[from, count]` of the one before. */
const deltaOf = <Schema extends v.GenericSchema>(element: Schema) =>
  v.array(v.union([element, v.tuple([Tally, Count])]))
/** The newest release; without an act it was as asked already, and none was made. */
const PublishedSchema = v.strictObject({ release: Count, act: v.optional(Count), draftRev: Count })

const NewsSchema = v.strictObject({
  rev: Count,
  items: v.array(
    v.strictObject({ kind: v.picklist(itemKinds), id: v.string(), rev: Count, item: v.optional(v.unknown()) }),
  ),
  orders: v.partial(v.strictObject(v.entriesFromList(itemKinds, v.array(v.string())))),
})

const DifferenceSchema = v.strictObject({
  kind: v.picklist(itemKinds),
  id: v.string(),
  what: v.picklist(differenceKinds),
})

const ActSchema = v.strictObject({
  number: Count,
  at: v.string(),
  actor: v.string(),
  name: v.string(),
  act: v.string(),
  before: v.unknown(),
  after: v.unknown(),
  /** In place of `before` and `after`, of an act on many items. */
  tally: v.optional(ActTallySchema),
  reverses: v.optional(Count),
  release: v.optional(Count),
  backTo: v.optional(Count),
})

const InvitationSchema = v.strictObject({ id: v.string(), role: RoleSchema, by: v.string(), expires: MomentSchema })

const SignedInSchema = v.strictObject({ token: v.string(), expires: MomentSchema, member: MemberSchema })

const nothing = v.strictObject({})

/** What organisers do. */
export const organiserWire = {
  ...importWire,
  ...mediaWire,
  /**
   * Turns a one-time code into a session: its token goes into the header `Authorization: Bearer`. With `login`, and a
   * WeChat account on the backend, the member is that WeChat user from now on.
   */
  redeem: action({
    who: 'anyone',
    input: v.strictObject({
      code: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
      name: NameSchema,
      login: v.optional(LoginSchema),
    }),
    output: SignedInSchema,
  }),
  /** A new session for the WeChat user who once redeemed a code: another phone, or an app that was removed meanwhile. */
  resume: action({ who: 'anyone', input: v.strictObject({ login: LoginSchema }), output: SignedInSchema }),
  me: action({ who: 'editor', input: nothing, output: MemberSchema }),
  /** Ends the session that calls. */
  leave: action({ who: 'editor', input: nothing, output: nothing }),
  draft: action({
    who: 'editor',
    input: nothing,
    output: v.strictObject({ rev: Count, programme: ProgrammeSchema, revs: RevsSchema }),
  }),
  edit: action({
    who: 'editor',
    input: v.strictObject({
      ...Asked,
      edits: EditsSchema,
      /** What stays where the edits give the forum other offsets; the wall times without it. */
      keep: v.optional(v.picklist(keepables)),
      /** Publishes it too, where the draft was at this rev before: nothing goes out that its publisher has not seen. */
      publish: v.optional(v.strictObject({ draftRev: Count })),
    }),
    output: v.strictObject({
      ...DoneSchema.entries,
      published: v.optional(PublishedSchema),
      /** Why it is in the draft and was not published. */
      held: v.optional(v.picklist(Object.keys(problems) as ProblemId[])),
    }),
  }),
  /** Gives the draft of an empty server its forum. */
  begin: action({
    who: 'owner',
    input: v.strictObject({ ...Asked, basics: BasicsSchema }),
    output: DoneSchema,
  }),
  /** The names of the time zones that the backend knows. */
  timeZones: action({ who: 'editor', input: nothing, output: v.strictObject({ names: v.array(v.string()) }) }),
  undo: action({ who: 'editor', input: v.strictObject(Asked), output: DoneSchema }),
  redo: action({ who: 'editor', input: v.strictObject(Asked), output: DoneSchema }),
  /**
   * What publishing would change, what to look at first, and what came into the draft since its act `draft`. `preview` is
   * the id of the answer before: of one that the backend remembers only what is new is told.
   */
  preview: action({
    who: 'editor',
    input: v.strictObject({ draft: v.optional(Count), preview: v.optional(v.pipe(v.string(), v.maxLength(60))) }),
    output: v.strictObject({
      id: v.string(),
      /** The id of the answer that the lists are told against; none where they are whole. */
      since: v.optional(v.string()),
      draftRev: Count,
      /** 0 before the first. */
      release: Tally,
      changes: deltaOf(ChangeSchema),
      differences: deltaOf(DifferenceSchema),
      warnings: deltaOf(v.custom<Warning>((value) => typeof value === 'object' && !Array.isArray(value))),
      /** How many closed phones publishing would tell at once. */
      reach: Tally,
      /** The caller's own, which an owner may have changed. */
      role: RoleSchema,
      /** None where the draft has to be asked for whole. */
      news: v.optional(NewsSchema),
    }),
  }),
  /** Acts before number `before`, the newest first. */
  audit: action({
    who: 'editor',
    input: v.strictObject({
      before: v.optional(Count),
      limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200))),
    }),
    output: v.strictObject({ acts: v.array(ActSchema) }),
  }),
  /** A release, also one whose public file is gone. */
  release: action({ who: 'editor', input: v.strictObject({ release: Count }), output: ReleaseSchema }),
  /** How messages to closed phones stand; of whom they were to, nothing. */
  reminders: action({
    who: 'editor',
    input: nothing,
    output: v.strictObject({
      /** Whether the forum sends any: it has a WeChat account with templates. */
      sends: v.boolean(),
      consents: Tally,
      waiting: Tally,
      ended: v.record(v.picklist(deliveryOutcomes), Tally),
      trouble: v.array(
        v.strictObject({
          session: SessionIdSchema,
          kind: v.picklist(reminderKinds),
          ending: v.picklist(deliveryOutcomes),
          count: Count,
        }),
      ),
    }),
  }),
  notice: action({
    who: 'editor',
    input: v.strictObject({ ...Asked, text: NoticeTextSchema, ...CheckedFor }),
    output: NoticeSchema,
  }),
  withdraw: action({ who: 'editor', input: v.strictObject({ ...Asked, id: NoticeIdSchema }), output: NoticeSchema }),
  publish: action({
    who: 'publisher',
    input: v.strictObject({
      ...Asked,
      draftRev: Count,
      note: v.optional(NoteSchema),
      ...CheckedFor,
    }),
    output: PublishedSchema,
  }),
  rollback: action({
    who: 'publisher',
    input: v.strictObject({ ...Asked, release: Count }),
    output: PublishedSchema,
  }),
  people: action({
    who: 'owner',
    input: nothing,
    output: v.strictObject({
      members: v.array(v.strictObject({ ...MemberSchema.entries, since: MomentSchema })),
      invitations: v.array(InvitationSchema),
    }),
  }),
  /** Makes a one-time code, which is told this once. */
  invite: action({
    who: 'owner',
    input: v.strictObject({
      role: RoleSchema,
      days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(90))),
    }),
    output: v.strictObject({ id: v.string(), code: v.string(), role: RoleSchema, expires: MomentSchema }),
  }),
  /** Gives a member another role. */
  setRole: action({
    who: 'owner',
    input: v.strictObject({ id: v.pipe(v.string(), v.maxLength(40)), role: RoleSchema }),
    output: nothing,
  }),
  /** Takes away a member's rights, or an invitation. */
  revoke: action({ who: 'owner', input: v.strictObject({ id: v.pipe(v.string(), v.maxLength(40)) }), output: nothing }),
} as const
