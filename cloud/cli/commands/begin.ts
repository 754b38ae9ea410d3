import { Problem } from 'domain/problem'
import { isoOf } from 'domain/time'
import type { Platform } from '../../ports'
import { inviteFirstOwner } from '../../usecases/members/invite'
import { openForum } from '../../usecases/open-forum'
import { readRelease } from '../../usecases/read-release'
import { hasRelease } from '../../usecases/records'
import type { Command, Told } from '../command'
import type { ForumHome } from '../home'
import { chosenSeed } from '../seeds'
import { flagText } from '../words'

/** Works on whatever is there, a forum or nothing yet. */
async function withHome<T>(home: ForumHome, work: (platform: Platform) => Promise<T>): Promise<T> {
  const { platform, close } = home.open()
  try {
    return await work({ ...platform, rehearsal: 0 })
  } finally {
    await close()
  }
}

async function told(platform: Platform, home: ForumHome, isNew: boolean): Promise<Told> {
  const { release, programme } = await readRelease(platform)
  const data = { home: home.name, release, sessions: programme.sessions.length, made: isNew }
  const text = isNew
    ? `A forum with ${data.sessions} sessions is in ${home.name}, published as release ${release}.`
    : `${home.name} holds a forum already, with ${data.sessions} sessions and release ${release}.`
  return { data, text }
}

/** How a forum begins: its first release, and its first owner. */
export const beginCommands: Record<string, Command> = {
  init: {
    usage: '[--empty | --from FILE] [--unless-there]',
    flags: { empty: 'boolean', from: 'string', 'unless-there': 'boolean' },
    run: async ({ home, seedFolder }, typed) => {
      const { flags } = typed
      const seed = await chosenSeed({ seedFolder, isEmpty: flags.empty === true, from: flagText(typed, 'from') })
      return withHome(home, async (platform) => {
        const isThere = await hasRelease(platform.documents)
        if (isThere && flags['unless-there'] !== true)
          throw new Problem('bad-input', `${home.name} holds a forum already.`)
        // Where a first start was cut short after the release, what follows it is made up for.
        await openForum(platform, async () => seed)
        platform.changes.announce()
        return told(platform, home, !isThere)
      })
    },
  },
  owner: {
    usage: '',
    run: async (place) => {
      const invited = await inviteFirstOwner(await place.open())
      if (!invited) return { data: { code: null, expires: null }, text: 'The forum has an owner, who invites others.' }
      const [code, expires] = [invited.code, isoOf(invited.expires, 0)]
      const text = `${code}  makes the first owner, until ${expires}. A code before it no longer works.`
      return { data: { code, expires }, text }
    },
  },
}
