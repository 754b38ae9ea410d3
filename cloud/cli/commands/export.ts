import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { feedOf } from 'domain/agenda/feed'
import { FORMAT } from 'domain/format/format'
import { mediaOf } from 'domain/photos/media'
import { Problem } from 'domain/problem'
import type { Session } from 'domain/programme/session'
import { shortPath } from 'domain/share/share'
import { scheduleOf } from '../../export/schedule'
import { scheduleJson } from '../../export/schedule-json'
import { scheduleXml } from '../../export/schedule-xml'
import { sheetOf } from '../../export/sheet'
import { xlsxOf } from '../../export/xlsx'
import type { Platform } from '../../ports'
import { createNewest, type PublishedContent } from '../../usecases/release/newest-published'
import type { Command, CommandContext, CommandOutput } from '../command'
import { flagText, wordAt } from '../words'

type Writer = (published: PublishedContent, address: () => string) => string | Uint8Array

/** What is published in a format of others. */
const writers: Readonly<Record<string, Writer>> = {
  ics: ({ release }, address) => {
    const { sessions, forum } = release.programme
    const addressOf = ({ id }: Session): string => address() + shortPath({ kind: 'session', id })
    return feedOf(release, sessions, { language: forum.languages[0] ?? 'en', addressOf })
  },
  xml: ({ release }, address) => scheduleXml(scheduleOf(release.programme, release.release, address())),
  json: ({ release }, address) => scheduleJson(scheduleOf(release.programme, release.release, address())),
  xlsx: ({ release }) => xlsxOf(sheetOf(release.programme)),
}

const FORUM = 'forum'
const formats = [...Object.keys(writers), FORUM]

/** Writes the files that `contents` names beside `file`, then it, so that what is there is whole. */
async function writeWithMedia(platform: Platform, name: string, file: string, contents: object): Promise<string[]> {
  const names = mediaOf(contents)
  for (const media of names) {
    const blob = await platform.blobs.read(media)
    if (!blob) throw new Problem('broken', `${name} lacks the file ${media}.`)
    const copy = path.join(path.dirname(file), media)
    await mkdir(path.dirname(copy), { recursive: true })
    await writeFile(copy, blob.pieces)
  }
  await writeFile(file, `${JSON.stringify({ format: FORMAT, ...contents }, undefined, 2)}\n`)
  return names
}

/** The programme, and with `isWhole` the gallery and the notices too. */
async function exportForum({ open, home }: CommandContext, file: string, isWhole: boolean): Promise<CommandOutput> {
  const platform = await open()
  const { release, gallery, noticeboard } = await createNewest(platform)()
  const { programme } = release
  const more = isWhole ? { gallery, noticeboard } : {}
  const names = await writeWithMedia(platform, home.name, file, { ...programme, ...more })
  const data = { file, release: release.release, sessions: programme.sessions.length, files: names.length }
  const text = `${file}: release ${data.release} with ${data.sessions} sessions, and ${names.length} files beside it.`
  return { data, text }
}

async function exportAs(place: CommandContext, format: string, file: string | undefined): Promise<CommandOutput> {
  const writer = Object.hasOwn(writers, format) ? writers[format] : undefined
  if (!writer) throw new Problem('bad-input', `There is no format "${format}"; known: ${formats.join(', ')}.`)
  const published = await createNewest(await place.open())()
  const written = writer(published, place.address)
  if (file === undefined) {
    if (typeof written === 'string') return { data: { format, text: written }, text: written.trimEnd() }
    throw new Problem('bad-input', `Say with --out where the ${format} file goes.`)
  }
  await writeFile(file, written)
  const { release, programme } = published.release
  const data = { file, format, release, sessions: programme.sessions.length }
  return { data, text: `${file}: release ${release} as ${format}.` }
}

/** Takes what is published out. */
export const exportCommands: Record<string, Command> = {
  export: {
    about: 'Write what is published into a file: for calendars, spreadsheets and other apps, or the whole forum.',
    usage: '[FILE] [--format FORMAT] [--out FILE]',
    notes: {
      FILE: 'the programme as "init --from" takes it',
      '--format': `${formats.join(', ')}; ics, xml and json are printed without --out`,
      '--out': 'the file to write',
    },
    flags: { format: 'string', out: 'string' },
    run: async (place, typed) => {
      const [word, format] = [wordAt(typed, 0) || undefined, flagText(typed, 'format')]
      const file = flagText(typed, 'out') ?? word
      if (format !== undefined && format !== FORUM) return exportAs(place, format, file)
      if (file === undefined) throw new Problem('bad-input', 'FILE is missing. Usage: forum export FILE')
      return exportForum(place, file, format === FORUM)
    },
  },
}
