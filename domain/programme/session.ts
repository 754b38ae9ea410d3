import * as v from 'valibot'
import { WebAddressSchema } from './address'
import {
  DocumentIdSchema,
  PersonIdSchema,
  RoomIdSchema,
  SessionIdSchema,
  SessionKindIdSchema,
  SpeakerRoleIdSchema,
  TopicIdSchema,
} from './ids'
import { Count } from './numbers'
import { areInOrder, ExternalIdsSchema, MomentTextSchema, SampleSchema } from './parts'
import { LanguageSchema, TextSchema } from './text'

export const TopicSchema = v.strictObject({
  id: TopicIdSchema,
  /** Its number in the forum's own list, from 1; the topic's colour goes by it. */
  number: Count,
  title: TextSchema,
  about: v.optional(TextSchema),
  externalIds: ExternalIdsSchema,
  sample: SampleSchema,
})
export type Topic = v.InferOutput<typeof TopicSchema>

export const speakerModes = ['in-person', 'by-video'] as const
const SpeakerSchema = v.strictObject({
  person: PersonIdSchema,
  role: SpeakerRoleIdSchema,
  mode: v.picklist(speakerModes),
})
export type Speaker = v.InferOutput<typeof SpeakerSchema>
export type SpeakerMode = Speaker['mode']

/** An interpretation channel of the room's headsets. */
const ChannelSchema = v.strictObject({
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)),
  language: LanguageSchema,
})

const AnnouncedSchema = v.strictObject({
  start: MomentTextSchema,
  end: MomentTextSchema,
  room: v.optional(RoomIdSchema),
})

export const linkKinds = ['live', 'recording', 'registration'] as const
const LinkSchema = v.strictObject({ label: TextSchema, url: WebAddressSchema, kind: v.picklist(linkKinds) })
export type SessionLink = v.InferOutput<typeof LinkSchema>

export const audiences = ['open', 'closed', 'invitation'] as const
/** Who may come: everyone, those concerned, or invited guests. */
const AccessSchema = v.strictObject({ who: v.picklist(audiences), note: v.optional(TextSchema) })

/** WeChat cuts a message's `thing` field at 20 characters (Subscribe Message, parameter limits). */
const ShortTitleSchema = v.pipe(
  TextSchema,
  v.check(
    (text) => Object.values(text).every((wording) => [...wording].length <= 20),
    'at most 20 characters in each language',
  ),
)

export const SessionSchema = v.pipe(
  v.strictObject({
    id: SessionIdSchema,
    title: TextSchema,
    shortTitle: ShortTitleSchema,
    abstract: v.optional(TextSchema),
    kind: SessionKindIdSchema,
    topic: v.optional(TopicIdSchema),
    /** Nothing as long as the room is to be announced. */
    room: v.optional(RoomIdSchema),
    start: MomentTextSchema,
    end: MomentTextSchema,
    /** When guests should be in their seats. */
    beThereBy: v.optional(MomentTextSchema),
    speakers: v.array(SpeakerSchema),
    /** Languages spoken from the floor. */
    languages: v.array(LanguageSchema),
    channels: v.array(ChannelSchema),
    documents: v.array(DocumentIdSchema),
    links: v.optional(v.array(LinkSchema)),
    access: v.optional(AccessSchema),
    status: v.picklist(['scheduled', 'cancelled']),
    full: v.boolean(),
    /** How many guests are expected, for the choice of the room. */
    expected: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))),
    /** As in the first release that had this session; publishing writes it. *Delayed* and *moved* derive from it. */
    announced: v.optional(AnnouncedSchema),
    externalIds: ExternalIdsSchema,
    sample: SampleSchema,
  }),
  v.forward(
    v.partialCheck([['start'], ['end']], ({ start, end }) => areInOrder(start, end), 'must be later than the start'),
    ['end'],
  ),
  v.forward(
    v.partialCheck(
      [['start'], ['beThereBy']],
      ({ start, beThereBy }) =>
        beThereBy === undefined || Date.parse(beThereBy) === Date.parse(start) || areInOrder(beThereBy, start),
      'must not be later than the start',
    ),
    ['beThereBy'],
  ),
)
export type Session = v.InferOutput<typeof SessionSchema>
