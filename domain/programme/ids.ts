import * as v from 'valibot'

/** Ids are printed on walls and inside QR codes: short, stable, readable. */
const id = <Name extends string>(name: Name) =>
  v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,20}$/, 'an id of 1 to 20 of a-z, 0-9 and -'), v.brand(name))

export const SessionIdSchema = id('SessionId')
export const SessionKindIdSchema = id('SessionKindId')
export const SpeakerRoleIdSchema = id('SpeakerRoleId')
export const TopicIdSchema = id('TopicId')
export const PersonIdSchema = id('PersonId')
export const DelegationIdSchema = id('DelegationId')
export const RoomIdSchema = id('RoomId')
export const FloorIdSchema = id('FloorId')
export const PlaceIdSchema = id('PlaceId')
export const DocumentIdSchema = id('DocumentId')
export const ShuttleIdSchema = id('ShuttleId')
export const HelpIdSchema = id('HelpId')
export const PhotoIdSchema = id('PhotoId')
export const AlbumIdSchema = id('AlbumId')
export const NoticeIdSchema = id('NoticeId')

export type SessionId = v.InferOutput<typeof SessionIdSchema>
export type TopicId = v.InferOutput<typeof TopicIdSchema>
export type PersonId = v.InferOutput<typeof PersonIdSchema>
export type DelegationId = v.InferOutput<typeof DelegationIdSchema>
export type RoomId = v.InferOutput<typeof RoomIdSchema>
export type FloorId = v.InferOutput<typeof FloorIdSchema>
export type PlaceId = v.InferOutput<typeof PlaceIdSchema>
export type DocumentId = v.InferOutput<typeof DocumentIdSchema>
export type PhotoId = v.InferOutput<typeof PhotoIdSchema>
export type AlbumId = v.InferOutput<typeof AlbumIdSchema>
export type NoticeId = v.InferOutput<typeof NoticeIdSchema>
