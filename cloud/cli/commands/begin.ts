import { Problem } from 'domain/problem'
import type { Programme } from 'domain/programme/programme'
import { isSampleForum } from 'domain/programme/sample-forum'
import { type Duration, isoOf, type Moment, UTC } from 'domain/time/time'
import type { Platform } from '../../ports'
import { readDraft } from '../../usecases/draft/read-draft'
import {
  clockOffsetFor,
  isSample,
  lastClockOffset,
  sampleStart,
  storeClockOffset,
} from '../../usecases/forum/clock-offset'
import { openForum, type Seed } from '../../usecases/forum/open-forum'
import { readForum } from '../../usecases/forum/read-forum'
import { inviteFirstOwner } from '../../usecases/members/invite'
import { readHead } from '../../usecases/release/read-head'
import { readRelease } from '../../usecases/release/read-release'
import { hasForum } from '../../usecases/store/records'
import type { Command, CommandOutput } from '../command'
import type { ForumData, OpenForumData } from '../home'
import { chosenSeed } from '../seeds'
import { flagText, wordAt } from '../words'

/** Works on whatever is there, a forum or nothing yet. */
async function withHome<T>(home: ForumData, work: (platform: OpenForumData['platform']) => Promise<T>): Promise<T> {
  const { platform, close } = home.open()
  try {
    return await work(platform)
  } finally {
    await close()
  }
}

/** Where no server's start says on which clock a forum runs, the sample is rehearsed from its first morning. */
function firstRehearsal({ folder }: ForumData, programme: Programme, now: Moment): Duration {
  const { forum } = programme
  const start = folder === undefined && isSampleForum(programme, programme) ? sampleStart(forum) : undefined
  return start === undefined ? 0 : clockOffsetFor(start, forum, now)
}

const NO_SAMPLE =
  'Only a sample is rehearsed in place: what is posted and published meanwhile would stay in your forum, dated ahead. Take it out with "export", make a folder of it with "init --from", and rehearse that one with: npm start -- --as-of TIME'

async function told(platform: Platform, home: ForumData, isNew: boolean): Promise<CommandOutput> {
  const { release } = await readHead(platform)
  const { programme } = release > 0 ? await readRelease(platform) : await readDraft(platform)
  const data = { home: home.name, release, sessions: programme.sessions.length, made: isNew }
  const published = release > 0 ? `published as release ${release}` : 'and nothing of it is published yet'
  const text = isNew
    ? `A forum with ${data.sessions} sessions is in ${home.name}, ${published}.`
    : `${home.name} holds a forum already, with ${data.sessions} sessions, ${published}.`
  return { data, text }
}

/** How a forum begins: its first release or draft, and its first owner. */
export const beginCommands: Record<string, Command> = {
  init: {
    about: 'Make a forum: the sample, an empty one, or one from a file of "export".',
    usage: '[--empty | --from FILE] [--unpublished] [--unless-there]',
    flags: { empty: 'boolean', from: 'string', unpublished: 'boolean', 'unless-there': 'boolean' },
    run: async ({ home, seedFolder }, typed) => {
      const { flags } = typed
      const chosen = await chosenSeed({ seedFolder, isEmpty: flags.empty === true, from: flagText(typed, 'from') })
      const seed: Seed = { ...chosen, isUnpublished: flags.unpublished === true }
      return withHome(home, async (platform) => {
        const isThere = await hasForum(platform.documents)
        if (isThere && flags['unless-there'] !== true)
          throw new Problem('bad-input', `${home.name} holds a forum already.`)
        if (!isThere)
          await storeClockOffset(platform.documents, firstRehearsal(home, seed.programme, platform.clock.now()))
        const there = { ...platform, clockOffset: await lastClockOffset(platform.documents) }
        // Where a first start was cut short after the release, what follows it is made up for.
        await openForum(there, async () => seed)
        platform.changes.announce()
        return told(there, home, !isThere)
      })
    },
  },
  rehearse: {
    about: 'Set the clock of a sample on CloudBase, such as 2024-09-09T10:12; "off" ends it.',
    usage: 'TIME',
    run: async (place, typed) => {
      if (place.home.folder !== undefined)
        throw new Problem('bad-input', 'On a folder the server says it as it starts: npm start -- --as-of TIME.')
      const [time, platform] = [wordAt(typed, 0), await place.open()]
      const { documents, clock, changes } = platform
      if (time !== 'off' && !(await isSample(platform))) throw new Problem('bad-input', NO_SAMPLE)
      const forum = await readForum(platform)
      const rehearsal = time === 'off' ? 0 : clockOffsetFor(time, forum, clock.now())
      await storeClockOffset(documents, rehearsal)
      changes.announce()
      const text = rehearsal === 0 ? 'The forum runs on the real clock.' : `The forum's clock shows ${time}, and ticks.`
      return { data: { rehearsal }, text }
    },
  },
  owner: {
    about: 'Print a code that makes the first owner.',
    usage: '',
    run: async (place) => {
      const invited = await inviteFirstOwner(await place.open())
      if (!invited) return { data: { code: null, expires: null }, text: 'The forum has an owner, who invites others.' }
      const [code, expires] = [invited.code, isoOf(invited.expires, UTC)]
      const text = `${code}  makes the first owner, until ${expires}. A code before it no longer works.`
      return { data: { code, expires }, text }
    },
  },
}
