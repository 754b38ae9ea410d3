import { Problem } from 'domain/problem'
import { type ListKind, listKinds } from 'domain/programme/kinds'
import type { Programme } from 'domain/programme/programme'
import { type LocalizedText, say } from 'domain/text/text'
import { readDraft } from '../../usecases/draft/read-draft'
import type { Command } from '../command'
import { linesOr, wordAt } from '../words'

type Row = { readonly id: string; readonly label: string; readonly [field: string]: unknown }

/** What tells one item from another: its title or name, and of a session when and where it is. */
function rowsOf(programme: Programme, kind: ListKind): Row[] {
  const language = programme.forum.languages[0] ?? 'en'
  const labelOf = (text: LocalizedText | undefined) => (text ? say(text, language) : '')
  if (kind === 'sessions')
    return programme.sessions.map(({ id, title, start, end, room, status }) => ({
      id,
      label: labelOf(title),
      start,
      end,
      room: room ?? null,
      status,
    }))
  return programme[kind].map((item) => ({
    id: item.id,
    label: labelOf('title' in item ? item.title : 'name' in item ? item.name : undefined),
  }))
}

const lineOf = ({ id, label, start, end, room }: Row): string => {
  const when = typeof start === 'string' ? `${start.slice(0, 16).replace('T', ' ')}–${String(end).slice(11, 16)}  ` : ''
  return `${id.padEnd(20)}  ${when}${typeof room === 'string' ? `${room}  ` : ''}${label}`.trimEnd()
}

/** The ids that the other verbs take. */
export const listCommands: Record<string, Command> = {
  list: {
    about: 'List the ids in the draft, with what they stand for.',
    usage: 'KIND',
    notes: { KIND: listKinds.join(', ') },
    run: async (place, typed) => {
      const kind = listKinds.find((one) => one === wordAt(typed, 0))
      if (!kind)
        throw new Problem('bad-input', `There is no kind "${wordAt(typed, 0)}"; known: ${listKinds.join(', ')}.`)
      const rows = rowsOf((await readDraft(await place.open())).programme, kind)
      return { data: { kind, items: rows }, text: linesOr(rows.map(lineOf), `The draft has no ${kind}.`) }
    },
  },
}
