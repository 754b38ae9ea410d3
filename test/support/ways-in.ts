import { appendFileSync } from 'node:fs'
import type { SessionId } from 'domain/programme/ids'
import { agendaCode } from 'domain/share/agenda-code'
import { pagePath, targetOf } from 'domain/share/share'
import { consoleActor } from '../../cloud/usecases/actor'
import { postNotice } from '../../cloud/usecases/notices/notices'
import { readNotices } from '../../cloud/usecases/notices/read-notices'
import { readRelease } from '../../cloud/usecases/release/read-release'
import { until } from '../hosts/until'
import type { TestServer } from './server'

/** A code of the sample forum and what is on the screen once it was opened: the page and what only this target shows. */
export type Code = { readonly name: string; readonly code: string; readonly shows: string }

const GONE = 'This is no longer in the programme'

/** Every kind of code, of what is there and of what is gone, and codes that nothing can be made of. Neighbours differ on the screen. */
export async function everyCode({ platform }: TestServer): Promise<Code[]> {
  await postNotice(platform, consoleActor, { request: 'a-notice-for-codes', text: { en: 'Lunch is on level 2.' } })
  const { notices } = await readNotices(platform)
  const { programme } = await readRelease(platform)
  const agenda = agendaCode(['opening', 'closing'] as SessionId[], programme)
  const rows = [
    ['session', 's-topic-3', 'session · Optimizing Management of Cross-Border Movement of Citizens'],
    ['place', 'v-hall-b', 'venue · Hall B'],
    ['topic', 't-ports', 'topic · Collaboratively Preventing Security Risks at Ports'],
    ['album', 'a-sub-forum', 'photos · At the sub-forum'],
    ['person', 'p-amy-pope', 'person · Amy Pope'],
    ['photo', 'f-group-photo', 'photos · A group photo of the attendees of the Sub-Forum'],
    ['notice', `n-${notices[0]?.id}`, 'updates · Lunch is on level 2.'],
    ['place, another', 'v-main-hall', 'venue · Main Hall'],
    ['agenda', `g-${agenda}`, 'import · Add 2 sessions'],
    ['photo, another', 'f-sub-forum-2', 'photos · A photo taken during the Sub-Forum on Migration'],
    ['invitation', 'i-abcde-fghjk', 'sign-in · ABCDE-FGHJK'],
    ['forum', 'home', 'now · Migration Management Cooperation'],
    ['session, gone', 's-no-such', `session · ${GONE}`],
    ['place, gone', 'v-no-such', `venue · ${GONE}`],
    ['topic, gone', 't-no-such', `topic · ${GONE}`],
    ['photo, gone', 'f-no-such', `photos · ${GONE}`],
    ['person, gone', 'p-no-such', `person · ${GONE}`],
    ['album, gone', 'a-no-such', `photos · ${GONE}`],
    ['notice, gone', 'n-no-such', `updates · ${GONE}`],
    ['agenda, damaged', 'g-3abcxyz', 'import · This agenda could not be read'],
    ['unknown kind', 'z-opening', 'scan · not opened: z-opening'],
    ['later form', '2s-opening', 'scan · not opened: 2s-opening'],
    ['no id', 's-', 'scan · not opened: s-'],
    ['no code', '%🙂', 'scan · not opened: %🙂'],
  ] as const
  return rows.map(([name, code, shows]) => ({ name, code, shows }))
}

/** The page that a code's target has, as a shared card or an address leads to it; nothing for what cannot be read. */
export function pathOf({ code }: Code): string | undefined {
  const { target, reason } = targetOf(code)
  return reason ? undefined : pagePath(target)
}

/** What either build can be asked of the visible page. */
export type Look = {
  /** The page's path: `guide/session/index`. */
  readonly path: string
  readonly text: string
  /** The words or the value of the element with this id. */
  readonly byId: Readonly<Record<string, string | undefined>>
  /** The words of the first element of this class. */
  readonly byClass: Readonly<Record<string, string | undefined>>
}

/** What tells one target from another on its page, in the order in which it is looked for. */
export const idsOfTargets = [
  'session-title',
  'topic-title',
  'person-name',
  'place-name',
  'photo-caption',
  'import-add',
  'sign-in-code',
] as const
export const classesOfTargets = ['albums__album--chosen', 'notice--meant', 'strip__name'] as const

const oneLine = (words: string): string =>
  words
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** The page says what it could not open as it came: the code, or the link or path around it. */
function codeIn(said: string): string {
  const [code = ''] = said.split(/[/=]/).slice(-1)
  try {
    return decodeURIComponent(code)
  } catch {
    return code
  }
}

function markOf({ text, byId, byClass }: Look): string {
  if (byId['scan-said'] !== undefined) return `not opened: ${codeIn(byId['scan-said'])}`
  for (const words of [GONE, 'This agenda could not be read']) if (text.includes(words)) return words
  const marks = [...idsOfTargets.map((id) => byId[id]), ...classesOfTargets.map((name) => byClass[name])]
  return marks.find((words) => words !== undefined) ?? '…'
}

/** What is on the screen, in a line. */
export const seenOn = (look: Look): string => oneLine(`${look.path.split('/').slice(-2)[0]} · ${markOf(look)}`)

/** Looks until the code's own target is on the screen, and gives what is there in the end: `shows` itself where it came to that. */
export async function settled({ shows }: Code, look: () => Promise<Look> | Look, patience: number): Promise<string> {
  const held = { seen: '' }
  const isShown = async () => {
    held.seen = seenOn(await look())
    return held.seen.startsWith(shows)
  }
  return until(isShown, patience).then(
    () => shows,
    () => held.seen,
  )
}

type Seen = Readonly<Record<string, string>>

/** All that was on the screen, as a table for people: written to the file of `WAYS_IN_TABLE` where that is set. */
export function writeTable(build: string, codes: readonly Code[], seen: Readonly<Record<string, Seen>>): void {
  const file = process.env.WAYS_IN_TABLE
  if (!file) return
  const ways = Object.keys(seen)
  const cell = (way: string, { name, shows }: Code) => {
    const there = seen[way]?.[name]
    return there === shows ? '✓' : (there ?? '—')
  }
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const lines = [
    line(['what', 'code', 'on the screen', ...ways]),
    line(['what', 'code', 'on the screen', ...ways].map(() => '---')),
    ...codes.map((code) => line([code.name, code.code, code.shows, ...ways.map((way) => cell(way, code))])),
  ]
  appendFileSync(file, `${build}\n\n${lines.join('\n')}\n\n`)
}
