import type { Edit } from 'domain/draft/edit'
import type { Draft } from 'domain/draft/log'
import { affectedBy, cancel, delay, followersOf, move } from 'domain/draft/quick-edits'
import type { Platform } from '../../ports'
import { consoleActor } from '../../usecases/actor'
import { editDraft } from '../../usecases/draft/edit-draft'
import { readDraft } from '../../usecases/draft/read-draft'
import { undoDraft } from '../../usecases/draft/undo-draft'
import type { Command } from '../command'
import { fieldEdit, newItem } from '../field-edit'
import { namesInShort, newRequest, wholeNumber, wordAt } from '../words'

/** Edits the draft as it is now, and says what that hits. */
export async function editAsTold(platform: Platform, work: (draft: Draft) => Edit[]) {
  const draft = await readDraft(platform)
  const edits = work(draft)
  const { act, draftRev } = await editDraft(platform, consoleActor, { request: newRequest(), edits })
  const items = edits.map(({ kind, id }) => `${kind}/${id}`)
  const reach = affectedBy(draft, edits)
  const speakers = reach.speakers.length > 0 ? `; speakers: ${namesInShort(reach.speakers)}` : ''
  const text = `Changed in the draft: ${namesInShort(items)}${speakers}. "publish" makes it public, "undo" takes it back.`
  return { data: { act, draftRev, items, reach }, text }
}

export const draftCommands: Record<string, Command> = {
  edit: {
    about: 'Change one field of one item in the draft.',
    usage: 'SESSION FIELD VALUE',
    notes: {
      SESSION: 'a session’s id, "forum", or KIND/ID such as rooms/hall-b',
      FIELD: 'such as room or title.en',
      VALUE: 'a text, a time such as "2024-09-09 14:00" or 14:00, JSON, or null',
    },
    run: async (place, typed) =>
      editAsTold(await place.open(), (draft) => [
        fieldEdit(draft, { item: wordAt(typed, 0), field: wordAt(typed, 1), value: wordAt(typed, 2) }),
      ]),
  },
  add: {
    about: 'Add an item to the draft, such as a session, a room or a person.',
    usage: 'ITEM [FIELD=VALUE...]',
    notes: {
      ITEM: 'a session’s new id, or KIND/ID such as rooms/hall-b',
      'FIELD=VALUE': 'such as title.en="A panel" start="2024-09-09 14:00" end=15:00 room=hall-b',
    },
    run: async (place, typed) =>
      editAsTold(await place.open(), (draft) => [newItem(draft, wordAt(typed, 0), typed.words.slice(1))]),
  },
  delay: {
    about: 'Move a session in time by minutes, with --following those after it too.',
    usage: 'SESSION MINUTES [--following]',
    notes: { MINUTES: 'a whole number; a negative one makes it earlier' },
    flags: { following: 'boolean' },
    run: async (place, typed) => {
      const minutes = wholeNumber(wordAt(typed, 1), 'MINUTES', -1440)
      const [id, following] = [wordAt(typed, 0), typed.flags.following === true]
      const platform = await place.open()
      const { programme } = await readDraft(platform)
      const { data, text } = await editAsTold(platform, (draft) => delay(draft, id, minutes, following))
      const { kept } = following ? followersOf({ programme }, id, minutes) : {}
      const line = kept && `${kept.id} at ${kept.start.slice(11, 16)} keeps its time: the gap before it is long enough.`
      return { data: { ...data, kept: kept?.id ?? null }, text: line ? `${text}\n${line}` : text }
    },
  },
  move: {
    about: 'Move a session to another room.',
    usage: 'SESSION ROOM',
    run: async (place, typed) =>
      editAsTold(await place.open(), (draft) => move(draft, wordAt(typed, 0), wordAt(typed, 1))),
  },
  cancel: {
    about: 'Cancel a session.',
    usage: 'SESSION',
    run: async (place, typed) => editAsTold(await place.open(), (draft) => cancel(draft, wordAt(typed, 0))),
  },
  undo: {
    about: 'Take back what was last done here.',
    usage: '',
    run: async (place) => {
      const { act, draftRev, revs } = await undoDraft(await place.open(), consoleActor, { request: newRequest() })
      const items = Object.keys(revs)
      return { data: { act, draftRev, items }, text: `Undone in the draft: ${namesInShort(items)}.` }
    },
  },
}
