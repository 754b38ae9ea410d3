import type { NumberedAct } from 'domain/draft/log'
import { Problem } from 'domain/problem'
import { type Role, roles } from 'domain/roles'
import { isoOf, momentOf, UTC } from 'domain/time/time'
import type { Warning } from 'domain/warnings/warning'
import { consoleActor } from '../../usecases/actor'
import { readAudit } from '../../usecases/draft/acts'
import { preview } from '../../usecases/draft/preview'
import { readDraft } from '../../usecases/draft/read-draft'
import { invite } from '../../usecases/members/invite'
import { readOrganisers, revoke, setRole } from '../../usecases/members/people'
import { readNotices } from '../../usecases/notices/read-notices'
import { readNewest } from '../../usecases/release/read-release'
import type { Command, CommandContext } from '../command'
import { changeLine, flagText, linesOr, wholeNumber, wordAt } from '../words'

async function status(place: CommandContext) {
  const platform = await place.open()
  const newest = (await readNewest(platform))?.release
  const { programme } = newest ?? (await readDraft(platform))
  const { draftRev, differences, warnings } = await preview(platform)
  const { notices } = await readNotices(platform)
  const { members } = await readOrganisers(platform)
  return {
    home: place.home.name,
    release: newest?.release ?? 0,
    ...(newest && { publishedAt: newest.publishedAt }),
    sessions: programme.sessions.length,
    draftRev,
    unpublished: differences.length,
    warnings: warnings.length,
    notices: notices.length,
    organisers: members.length,
  }
}

/** A warning in one line: its kind, where, and what else it says. */
const warningLine = ({ kind, at, ...more }: Warning): string =>
  `${kind}: ${[at, more].map(pairs).filter(Boolean).join(' · ')}`

const pairs = (facts: object): string =>
  Object.entries(facts)
    .map(([name, value]) => `${name} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join(', ')

const entryLine = ({ number, at, name, act, reverses, release, backTo, after }: NumberedAct): string =>
  [
    `${number}. ${at} ${name}: ${act}`,
    ...(reverses === undefined ? [] : [`of ${reverses}`]),
    ...(release === undefined ? [] : [`release ${release}`]),
    ...(backTo === undefined ? [] : [`back to ${backTo}`]),
    ...(typeof after === 'object' && after !== null
      ? [
          Object.keys(after)
            .filter((key) => key.includes('/'))
            .join(', '),
        ]
      : []),
  ]
    .join(' ')
    .trim()

function roleOf(text: string): Role {
  const role = roles.find((one) => one === text)
  if (!role) throw new Problem('bad-input', `There is no role "${text}"; known: ${roles.join(', ')}.`)
  return role
}

/** As long as a review and what is asked after it may take. */
const MOST_DAYS = 30

function daysOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const days = wholeNumber(text, '--days')
  if (days <= MOST_DAYS) return days
  throw new Problem('bad-input', `--days must be at most ${MOST_DAYS}; it is "${text}".`)
}

/** What is there, and who may do what. */
export const lookCommands: Record<string, Command> = {
  status: {
    about: 'Say what is published, what is not, and how many warnings there are.',
    usage: '',
    run: async (place) => {
      const data = await status(place)
      const text = Object.entries(data).map(([name, value]) => `${name.padEnd(12)} ${value}`)
      return { data, text: text.join('\n') }
    },
  },
  check: {
    about: 'List what publishing would change, and the warnings.',
    usage: '',
    run: async (place) => {
      const { draftRev, release, changes, differences, warnings } = await preview(await place.open())
      const text = [
        ...changes.map(changeLine),
        ...warnings.map(warningLine),
        `${differences.length} unpublished, ${warnings.length} warnings.`,
      ]
      return { data: { draftRev, release, changes, differences, warnings }, text: text.join('\n') }
    },
  },
  audit: {
    about: 'List who did what, the newest first.',
    usage: '[--limit NUMBER]',
    flags: { limit: 'string' },
    run: async (place, typed) => {
      const limit = wholeNumber(flagText(typed, 'limit') ?? '50', '--limit')
      const platform = await place.open()
      const { offsets } = (await readDraft(platform)).programme.forum
      const acts = (await readAudit(platform, { limit })).map((act) => ({
        ...act,
        at: isoOf(momentOf(act.at), offsets),
      }))
      return { data: { acts }, text: linesOr(acts.map(entryLine), 'Nobody has done anything yet.') }
    },
  },
  invite: {
    about: 'Print a code that makes an editor, a publisher or an owner.',
    usage: 'ROLE [--days NUMBER]',
    notes: { ROLE: roles.join(', ') },
    flags: { days: 'string' },
    run: async (place, typed) => {
      const role = roleOf(wordAt(typed, 0))
      const days = daysOf(flagText(typed, 'days'))
      const { id, code, expires } = await invite(await place.open(), consoleActor, { role, days })
      const until = isoOf(expires, UTC)
      return { data: { id, code, role, expires: until }, text: `${code}  makes one ${role}, until ${until}.` }
    },
  },
  role: {
    about: 'Give an organiser another role.',
    usage: 'ID ROLE',
    notes: { ROLE: roles.join(', ') },
    run: async (place, typed) => {
      const [id, role] = [wordAt(typed, 0), roleOf(wordAt(typed, 1))]
      await setRole(await place.open(), consoleActor, { id, role })
      return { data: { id, role }, text: `${id} is ${role}.` }
    },
  },
  revoke: {
    about: 'Take an organiser’s or an invitation’s rights away.',
    usage: 'ID',
    run: async (place, typed) => {
      const id = wordAt(typed, 0)
      await revoke(await place.open(), consoleActor, id)
      return { data: { id }, text: `${id} may do nothing any more.` }
    },
  },
}
