import { memoize } from '../memoize'
import type { ForumDocument } from './guide'
import type { Delegation, Person } from './people'
import type { Programme } from './programme'
import type { Session, Topic } from './session'
import type { SessionKind, SpeakerRole } from './terms'
import type { Floor, Place, Room } from './venue'

/** Finds one thing of a programme by its id; `undefined` where it is gone. */
export type Lookup = {
  readonly session: (id: string) => Session | undefined
  readonly topic: (id: string | undefined) => Topic | undefined
  readonly sessionKind: (id: string) => SessionKind | undefined
  readonly speakerRole: (id: string) => SpeakerRole | undefined
  readonly person: (id: string) => Person | undefined
  readonly delegation: (id: string | undefined) => Delegation | undefined
  readonly room: (id: string | undefined) => Room | undefined
  readonly place: (id: string | undefined) => Place | undefined
  readonly floor: (id: string | undefined) => Floor | undefined
  readonly document: (id: string) => ForumDocument | undefined
}

type Finder<Item> = (id: string | undefined) => Item | undefined

function finder<Item extends { readonly id: string }>(items: readonly Item[]): Finder<Item> {
  let byId: Map<string | undefined, Item> | undefined
  return (id) => {
    byId ??= new Map(items.map((item) => [item.id, item]))
    return byId.get(id)
  }
}

/** The look-ups of a programme, made once for each, and each when it is first asked. */
export const lookupOf = memoize(
  (programme: Programme): Lookup => ({
    session: finder(programme.sessions),
    topic: finder(programme.topics),
    sessionKind: finder(programme.sessionKinds),
    speakerRole: finder(programme.speakerRoles),
    person: finder(programme.people),
    delegation: finder(programme.delegations),
    room: finder(programme.rooms),
    place: finder(programme.places),
    floor: finder(programme.floors),
    document: finder(programme.documents),
  }),
)
