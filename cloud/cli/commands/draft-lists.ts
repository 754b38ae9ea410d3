import { changeSessions, type SessionsChange } from 'domain/draft/change-sessions'
import { duplicateSession } from 'domain/draft/duplicate'
import type { Edit } from 'domain/draft/edit'
import { addressOf } from 'domain/draft/kinds'
import type { Draft } from 'domain/draft/log'
import { isOrdered, reorder } from 'domain/draft/reorder'
import { Problem } from 'domain/problem'
import type { Command, ParsedArgs } from '../command'
import { addressed } from '../field-edit'
import { flagText, wholeNumber, wordAt } from '../words'
import { editAsTold } from './draft'

/** Throws `bad-input` where there is nothing to do. */
function requireSome(edits: Edit[]): Edit[] {
  if (edits.length > 0) return edits
  throw new Problem('bad-input', 'That is so already; nothing was changed.')
}

function reorderEdits(draft: Draft, { words: [item = '', after], flags }: ParsedArgs): Edit[] {
  const { kind, id } = addressed(item)
  if (kind === 'forum' || !isOrdered(kind))
    throw new Problem('bad-input', `"${item}" stands in no list of its own: sessions are in order of time.`)
  if ((after === undefined) !== (flags.first === true))
    throw new Problem('bad-input', 'Where to: say either the id that it is to stand behind, or --first.')
  return requireSome(reorder(draft, kind, id, after ?? null))
}

function removeEdits({ revs }: Draft, item: string): Edit[] {
  const { kind, id } = addressed(item)
  return [{ change: 'remove', kind, id, rev: revs[addressOf(kind, id)] ?? 0 }]
}

const idOrNull = (text: string | undefined): string | null | undefined => (text === 'null' ? null : text)

function changeAsked(typed: ParsedArgs): SessionsChange {
  const number = (name: string): number | undefined => {
    const text = flagText(typed, name)
    return text === undefined ? undefined : wholeNumber(text, `--${name}`, Number.NEGATIVE_INFINITY)
  }
  return {
    room: idOrNull(flagText(typed, 'room')),
    topic: idOrNull(flagText(typed, 'topic')),
    days: number('days'),
    minutes: number('minutes'),
  }
}

/** What is done to lists of the draft, and to several of its sessions at once. */
export const draftListCommands: Record<string, Command> = {
  change: {
    about: 'Change several sessions at once: their room, their topic, their day or their time.',
    usage: 'SESSION [MORE...] [--room ROOM] [--topic TOPIC] [--days NUMBER] [--minutes NUMBER]',
    notes: {
      '--room': 'a room’s id, or null for none yet',
      '--topic': 'a topic’s id, or null for none',
      '--days': 'so many days later, earlier below 0; the time of the day stays',
      '--minutes': 'so many minutes later, earlier below 0',
    },
    flags: { room: 'string', topic: 'string', days: 'string', minutes: 'string' },
    run: async (place, typed) =>
      editAsTold(await place.open(), (draft) => requireSome(changeSessions(draft, typed.words, changeAsked(typed)))),
  },
  duplicate: {
    about: 'Add a session that is like another one.',
    usage: 'SESSION [ID]',
    notes: { ID: 'the new session’s id; one is made of the title unless given' },
    run: async (place, { words: [id = '', copy] }) =>
      editAsTold(await place.open(), (draft) => [duplicateSession(draft, id, copy)]),
  },
  remove: {
    about: 'Take an item out of the draft that nothing uses any more.',
    usage: 'ITEM',
    notes: { ITEM: 'a session’s id, or KIND/ID such as rooms/hall-b' },
    run: async (place, typed) => editAsTold(await place.open(), (draft) => removeEdits(draft, wordAt(typed, 0))),
  },
  reorder: {
    about: 'Put an item behind another one in its list, or first.',
    usage: 'ITEM [AFTER] [--first]',
    notes: { ITEM: 'KIND/ID such as rooms/hall-b', AFTER: 'the id of the one that it is to stand behind' },
    flags: { first: 'boolean' },
    run: async (place, typed) => editAsTold(await place.open(), (draft) => reorderEdits(draft, typed)),
  },
}
