import type { ItemKind } from 'domain/programme/kinds'
import type { Field, Part } from './field'
import { forumParts } from './forum'
import { documentParts, helpParts, shuttleParts } from './guide'
import { delegationParts, personParts } from './people'
import { sessionParts, topicParts } from './session'
import { floorParts, placeParts, roomParts } from './venue'

/** The form of each kind. */
export const partsOf: Readonly<Record<ItemKind, readonly Part[]>> = {
  forum: forumParts,
  sessions: sessionParts,
  topics: topicParts,
  people: personParts,
  delegations: delegationParts,
  rooms: roomParts,
  floors: floorParts,
  places: placeParts,
  shuttles: shuttleParts,
  documents: documentParts,
  help: helpParts,
}

export const fieldsOf = (kind: ItemKind): Field[] => partsOf[kind].flatMap(({ fields }) => fields)
