import type { MediaJob } from 'domain/media/media-job'
import { type LeftOutPart, type MediaUse, mediaUses } from 'domain/media/media-use'
import { Problem } from 'domain/problem'
import type { Platform } from '../../ports'
import { consoleActor } from '../../usecases/actor'
import { editDraft } from '../../usecases/draft/edit-draft'
import { readDraft } from '../../usecases/draft/read-draft'
import { bringMedia } from '../../usecases/media/bring-media'
import type { Command, CommandOutput, ParsedArgs } from '../command'
import { mediaEdit, requirePlace } from '../media-edit'
import { mediaFileAt, prepareHere } from '../prepare-here'
import { named } from '../programme-file'
import { flagText, newRequest, wordAt } from '../words'

function parseMediaUse(typed: ParsedArgs): MediaUse {
  const as = flagText(typed, 'as')
  const use = mediaUses.find((one) => one === as)
  if (use) return use
  throw new Problem('bad-input', `--as must be one of ${mediaUses.join(', ')}; for photos there is "photo add".`)
}

const told: Readonly<Record<LeftOutPart, string>> = {
  active: 'Scripts and animations of the drawing were left out.',
  external: 'What the drawing fetches from elsewhere was left out; look at it before you publish.',
  pages: 'The PDF has several pages; the first is the plan.',
}

async function add(home: Platform, typed: ParsedArgs): Promise<CommandOutput> {
  const use = parseMediaUse(typed)
  const name = wordAt(typed, 1)
  requirePlace(await readDraft(home), use, typed)
  const job: MediaJob = { ...(await mediaFileAt(name)), use }
  const { file, leftOut } = await named(name, () => bringMedia({ ...home, prepareMedia: prepareHere }, job))
  const edit = mediaEdit(await readDraft(home), use, typed, file)
  const { act, draftRev } = await editDraft(home, consoleActor, { request: newRequest(), edits: [edit] })
  const item = `${edit.kind}/${edit.id}`
  const size = 'width' in file ? `, ${file.width} × ${file.height}` : ''
  const lines = [
    `${item} has ${file.path} in the draft: ${Math.ceil(file.bytes / 1000)} kB${size}.`,
    ...leftOut.map((part) => told[part]),
    '"publish" makes it public, "undo" takes it back.',
  ]
  return { data: { act, draftRev, item, file, leftOut }, text: lines.join('\n') }
}

/** Plans, portraits, a logo and documents. */
export const mediaCommands: Record<string, Command> = {
  media: {
    about: 'Bring a plan, a portrait, a logo or a document into the draft, or replace one: add.',
    usage: 'ACT FILE [--as USE] [--floor ID] [--person ID] [--id ID] [--language TAG] [--title TEXT]',
    notes: {
      ACT: 'add',
      FILE: 'SVG, PNG, JPEG or WebP; as a plan PDF too; as a document PDF, DOCX, PPTX or XLSX; at most 20 MB',
      '--as': 'plan (with --floor), portrait (with --person), logo, document (with --id; --title where it is new)',
      '--language': 'the document’s; the forum’s first unless told',
    },
    flags: { as: 'string', floor: 'string', person: 'string', id: 'string', language: 'string', title: 'string' },
    run: async (place, typed) => {
      const act = wordAt(typed, 0)
      if (act !== 'add') throw new Problem('bad-input', `There is no act "${act}"; known: add.`)
      return add(await place.open(), typed)
    },
  },
}
