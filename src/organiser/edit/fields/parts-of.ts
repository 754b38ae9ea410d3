import type { ItemKind } from 'domain/programme/kinds'
import type { MessageKey } from '@/i18n/message-key'
import type { FieldSpec, FormSection } from './field-spec'
import { forumParts } from './forum'
import { documentParts, helpParts, shuttleParts } from './guide'
import { delegationParts, personParts } from './people'
import { sessionKindParts, sessionParts, speakerRoleParts, topicParts } from './session'
import { floorParts, placeParts, roomParts } from './venue'

/** The form of each kind. */
export const partsOf: Readonly<Record<ItemKind, readonly FormSection[]>> = {
  forum: forumParts,
  sessions: sessionParts,
  topics: topicParts,
  sessionKinds: sessionKindParts,
  speakerRoles: speakerRoleParts,
  people: personParts,
  delegations: delegationParts,
  rooms: roomParts,
  floors: floorParts,
  places: placeParts,
  shuttles: shuttleParts,
  documents: documentParts,
  help: helpParts,
}

const withInner = (fields: readonly FieldSpec[]): FieldSpec[] =>
  fields.flatMap((field) => [
    field,
    ...(field.type === 'group' ? withInner(field.fields) : []),
    ...(field.type === 'list' ? withInner([field.of]) : []),
  ])

/** The words of a field, by its name, wherever it stands in the form. */
export const labelKeyOf = (kind: ItemKind, name: string): MessageKey | undefined =>
  withInner(fieldsOf(kind)).find((field) => field.name === name)?.label

export const fieldsOf = (kind: ItemKind): FieldSpec[] => partsOf[kind].flatMap(({ fields }) => fields)
