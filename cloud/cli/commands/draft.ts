import type { Edit } from 'domain/draft/edit'
import { cancel, delay, followersOf, move, reachOf } from 'domain/draft/quick-acts'
import type { Platform } from '../../ports'
import { consoleActor } from '../../usecases/actor'
import { editDraft } from '../../usecases/draft/edit-draft'
import { type Draft, readDraft } from '../../usecases/draft/read-draft'
import { undoDraft } from '../../usecases/draft/undo-draft'
import type { Command } from '../command'
import { fieldEdit } from '../field-edit'
import { newRequest, wholeNumber, wordAt } from '../words'

/** Edits the draft as it is now, and says what that hits. */
async function change(platform: Platform, work: (draft: Draft) => Edit[]) {
  const draft = await readDraft(platform)
  const edits = work(draft)
  const { act, draftRev } = await editDraft(platform, consoleActor, { request: newRequest(), edits })
  const items = edits.map(({ kind, id }) => `${kind}/${id}`)
  const reach = reachOf(draft, edits)
  const speakers = reach.speakers.length > 0 ? `; speakers: ${reach.speakers.join(', ')}` : ''
  const text = `Changed in the draft: ${items.join(', ')}${speakers}. "publish" makes it public, "undo" takes it back.`
  return { data: { act, draftRev, items, reach }, text }
}

export const draftCommands: Record<string, Command> = {
  edit: {
    usage: 'SESSION FIELD VALUE',
    run: async (place, typed) =>
      change(await place.open(), (draft) => [
        fieldEdit(draft, { item: wordAt(typed, 0), field: wordAt(typed, 1), value: wordAt(typed, 2) }),
      ]),
  },
  delay: {
    usage: 'SESSION MINUTES [--following]',
    flags: { following: 'boolean' },
    run: async (place, typed) => {
      const minutes = wholeNumber(wordAt(typed, 1), 'MINUTES', -1440)
      const [id, following] = [wordAt(typed, 0), typed.flags.following === true]
      const platform = await place.open()
      const { programme } = await readDraft(platform)
      const { data, text } = await change(platform, (draft) => delay(draft, id, minutes, following))
      const { kept } = following ? followersOf({ programme }, id, minutes) : {}
      const line = kept && `${kept.id} at ${kept.start.slice(11, 16)} keeps its time: the gap before it is long enough.`
      return { data: { ...data, kept: kept?.id ?? null }, text: line ? `${text}\n${line}` : text }
    },
  },
  move: {
    usage: 'SESSION ROOM',
    run: async (place, typed) => change(await place.open(), (draft) => move(draft, wordAt(typed, 0), wordAt(typed, 1))),
  },
  cancel: {
    usage: 'SESSION',
    run: async (place, typed) => change(await place.open(), (draft) => cancel(draft, wordAt(typed, 0))),
  },
  undo: {
    usage: '',
    run: async (place) => {
      const { act, draftRev, revs } = await undoDraft(await place.open(), consoleActor, { request: newRequest() })
      const items = Object.keys(revs)
      return { data: { act, draftRev, items }, text: `Undone in the draft: ${items.join(', ')}.` }
    },
  },
}
