import { consoleActor } from '../../usecases/actor'
import { changesSince } from '../../usecases/changes-since'
import { preview } from '../../usecases/draft/preview'
import { publishDraft } from '../../usecases/draft/publish-draft'
import { rollBack } from '../../usecases/draft/roll-back'
import { mend } from '../../usecases/mend'
import { postNotice } from '../../usecases/notices'
import { readRelease } from '../../usecases/read-release'
import type { Command } from '../command'
import { textOf } from '../text-of'
import { changeLine, flagText, linesOr, newRequest, wholeNumber, wordAt } from '../words'

export const releaseCommands: Record<string, Command> = {
  publish: {
    usage: '[--note TEXT]',
    flags: { note: 'string' },
    run: async (place, typed) => {
      const platform = await place.open()
      const { draftRev, changes } = await preview(platform)
      const note = flagText(typed, 'note')
      const input = { request: newRequest(), draftRev, ...(note === undefined ? {} : { note }) }
      const { release } = await publishDraft(platform, consoleActor, input)
      return { data: { release, changes }, text: [`Release ${release} is out.`, ...changes.map(changeLine)].join('\n') }
    },
  },
  mend: {
    usage: '',
    run: async (place) => {
      const { release, notices, photos } = await mend(await place.open())
      const lines = [
        ...(release === undefined ? [] : [`Release ${release} is out, as the draft is; the one before it was lost.`]),
        ...(notices ? ['The notices were lost; the board begins again without any.'] : []),
        ...(photos ? ['The list of photos was lost; it begins again without any. Add them with "photo".'] : []),
      ]
      return { data: { release, notices, photos }, text: linesOr(lines, 'All files of the newest release are whole.') }
    },
  },
  rollback: {
    usage: 'RELEASE',
    run: async (place, typed) => {
      const back = wholeNumber(wordAt(typed, 0), 'RELEASE')
      const platform = await place.open()
      const { release } = await rollBack(platform, consoleActor, { request: newRequest(), release: back })
      const { changes } = await readRelease(platform, release)
      const text = `Release ${release} is out; it is as release ${back}, and so is the draft. "undo" gives the draft back.`
      return { data: { release, changes }, text }
    },
  },
  changes: {
    usage: '--since RELEASE',
    flags: { since: 'string' },
    run: async (place, typed) => {
      const since = wholeNumber(flagText(typed, 'since') ?? '', '--since')
      const { from, to, changes } = await changesSince(await place.open(), since)
      return { data: { from, to, changes }, text: linesOr(changes.map(changeLine), 'Nothing has changed.') }
    },
  },
  notice: {
    usage: 'TEXT [--language TAG]',
    flags: { language: 'string' },
    run: async (place, typed) => {
      const platform = await place.open()
      const { languages } = (await readRelease(platform)).programme.forum
      const text = textOf(flagText(typed, 'language') ?? languages[0] ?? 'en', wordAt(typed, 0))
      const notice = await postNotice(platform, consoleActor, { request: newRequest(), text })
      return { data: notice, text: `Posted as ${notice.id}.` }
    },
  },
}
