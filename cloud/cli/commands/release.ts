import type { Difference } from 'domain/draft/differences'
import { consoleActor } from '../../usecases/actor'
import { preview } from '../../usecases/draft/preview'
import { publishDraft } from '../../usecases/draft/publish-draft'
import { rollBack } from '../../usecases/draft/roll-back'
import { readForum } from '../../usecases/forum/read-forum'
import { postNotice } from '../../usecases/notices/notices'
import { changesSince } from '../../usecases/release/changes-since'
import { readRelease } from '../../usecases/release/read-release'
import { repairForum } from '../../usecases/release/repair-forum'
import type { Publisher } from '../../usecases/text-check/require-passed'
import type { Command, ParsedArgs } from '../command'
import { parseLocalizedText } from '../text-of'
import { changeLine, countOf, flagText, linesOr, newRequest, wholeNumber, wordAt } from '../words'

/** What the draft had that was not published, a line each. */
const droppedLines = (dropped: readonly Difference[]): string[] =>
  dropped.length === 0
    ? ['The draft had nothing that was not published.']
    : [
        `${countOf(dropped.length, 'unpublished change')} dropped from the draft; "undo" brings them back:`,
        ...dropped.map(({ kind, id, what }) => `${kind}/${id} ${what}`),
      ]

/** WeChat does not know who types; `--unchecked` says to publish all the same. */
const publisherOf = ({ flags }: ParsedArgs): Publisher => ({ isUnchecked: flags.unchecked === true })

export const releaseCommands: Record<string, Command> = {
  publish: {
    about: 'Publish the draft as the next release.',
    usage: '[--note TEXT] [--unchecked]',
    flags: { note: 'string', unchecked: 'boolean' },
    run: async (place, typed) => {
      const platform = await place.open()
      const { draftRev, changes } = await preview(platform)
      const note = flagText(typed, 'note')
      const input = { request: newRequest(), draftRev, ...(note === undefined ? {} : { note }) }
      const { release, act } = await publishDraft(platform, consoleActor, input, publisherOf(typed))
      const made = act !== undefined
      const words = made
        ? `Release ${release} is out.`
        : `Nothing to publish: release ${release} is as the draft. No release was made.`
      return { data: { release, made, changes }, text: [words, ...changes.map(changeLine)].join('\n') }
    },
  },
  mend: {
    about: 'Write what is missing of the newest release again.',
    usage: '',
    run: async (place) => {
      const { release, notices, photos } = await repairForum(await place.open())
      const lines = [
        ...(release === undefined ? [] : [`Release ${release} is out, as the draft is; the one before it was lost.`]),
        ...(notices ? ['The notices were lost; the board begins again without any.'] : []),
        ...(photos ? ['The list of photos was lost; it begins again without any. Add them with "photo".'] : []),
      ]
      return { data: { release, notices, photos }, text: linesOr(lines, 'All files of the newest release are whole.') }
    },
  },
  rollback: {
    about: 'Publish an earlier release again.',
    usage: 'RELEASE',
    run: async (place, typed) => {
      const back = wholeNumber(wordAt(typed, 0), 'RELEASE')
      const platform = await place.open()
      const input = { request: newRequest(), release: back }
      const { release, act, dropped } = await rollBack(platform, consoleActor, input)
      const made = act !== undefined
      const changes = made ? (await readRelease(platform, release)).changes : []
      const text = made
        ? [`Release ${release} is out; it is as release ${back}, and so is the draft.`, ...droppedLines(dropped)]
        : [`Release ${release} is as release ${back} already. No release was made, and the draft stays as it is.`]
      return { data: { release, made, changes, dropped }, text: text.join('\n') }
    },
  },
  changes: {
    about: 'List what changed since a release.',
    usage: '--since RELEASE',
    flags: { since: 'string' },
    run: async (place, typed) => {
      const since = wholeNumber(flagText(typed, 'since') ?? '', '--since')
      const { from, to, changes } = await changesSince(await place.open(), since)
      return { data: { from, to, changes }, text: linesOr(changes.map(changeLine), 'Nothing has changed.') }
    },
  },
  notice: {
    about: 'Post a notice to all guests.',
    usage: 'TEXT [--language TAG] [--unchecked]',
    flags: { language: 'string', unchecked: 'boolean' },
    run: async (place, typed) => {
      const platform = await place.open()
      const { languages } = await readForum(platform)
      const text = parseLocalizedText(flagText(typed, 'language') ?? languages[0] ?? 'en', wordAt(typed, 0))
      const notice = await postNotice(platform, consoleActor, { request: newRequest(), text }, publisherOf(typed))
      return { data: notice, text: `Posted as ${notice.id}.` }
    },
  },
}
