import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { feedOf } from 'domain/agenda/feed'
import { UPLOAD_PIECE } from 'domain/import/limits'
import type { Programme } from 'domain/programme/programme'
import type { Session } from 'domain/programme/session'
import { openEmbedded } from '../../cloud/adapters/embedded/platform'
import { scheduleOf } from '../../cloud/export/schedule'
import { scheduleXml } from '../../cloud/export/schedule-xml'
import { openForum } from '../../cloud/usecases/forum/open-forum'
import { congress } from '../support/congress'
import { type ApiOrganiser, apiOrganiser } from '../support/organisers'
import { aProgramme } from '../support/sample-programme'
import { aSeed } from '../support/sample-seed'
import { tempFolder } from '../support/temp-folder'
import { type Bench, type Figure, spread } from './figure'
import { monotonic } from './monotonic'
import { type ServerProcess, startServerProcess } from './server-process'

const EVENTS = 3500
const SESSIONS = 1351
const FEED = 1000
const TURNS = 10
const CALENDAR_WITHIN = 3000 // ms
const XML_WITHIN = 1500 // ms
const MEMORY = 400 // MB
const GUEST_WITHIN = 100 // ms
const FEED_WITHIN = 100 // ms
/** Between two requests of a guest. */
const PAUSE = 10 // ms

type Report = (figure: Figure) => void

export const ms = (value: number): string => `${Math.round(value)} ms`

const addressOf = ({ id }: Session): string => `https://forum.example/s/s-${id}`

function calendar(): Uint8Array {
  const programme = congress(EVENTS)
  const release = { release: 1, publishedAt: '2024-09-01T00:00:00Z', changes: [], earlier: [], programme }
  return new TextEncoder().encode(feedOf(release, programme.sessions, { language: 'en', addressOf }))
}

const xml = (): Uint8Array =>
  new TextEncoder().encode(scheduleXml(scheduleOf(congress(SESSIONS), 1, 'https://forum.example')))

/** Works on a server of its own, whose forum this programme is. */
export async function onServer(programme: Programme, work: (server: ServerProcess) => Promise<void>): Promise<void> {
  const folder = await tempFolder()
  const embedded = openEmbedded(folder.path)
  await openForum({ ...embedded, clockOffset: 0 }, async () => aSeed({ programme }))
  await embedded.documents.close()
  const server = await startServerProcess(folder.path)
  try {
    await work(server)
    if (server.errors()) throw new Error(`The server: ${server.errors()}`)
  } finally {
    await server.stop()
    await folder.remove()
  }
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = monotonic()
  await work()
  return monotonic() - start
}

/** How long a guest waits for each answer as long as the work goes on. */
export async function guestDuring(url: string, work: () => Promise<void>): Promise<number[]> {
  const waits: number[] = []
  let isDone = false
  const guest = (async () => {
    while (!isDone) {
      waits.push(await timed(async () => (await fetch(`${url}/head.json`)).text()))
      await wait(PAUSE)
    }
  })()
  try {
    await work()
  } finally {
    isDone = true
    await guest
  }
  return waits
}

export async function sendFile(organiser: ApiOrganiser, name: string, bytes: Uint8Array): Promise<string> {
  const upload = randomUUID()
  for (let index = 0; index * UPLOAD_PIECE < bytes.byteLength; index++) {
    const piece = bytes.slice(index * UPLOAD_PIECE, (index + 1) * UPLOAD_PIECE)
    const data = Buffer.from(piece).toString('base64')
    await organiser.call('upload', { upload, name, size: bytes.byteLength, index, data })
  }
  return upload
}

async function measureFile(server: ServerProcess, [name, bytes, within]: [string, Uint8Array, number], report: Report) {
  const organiser = await apiOrganiser(server.url, server.code)
  let [checked, accepted] = [Number.NaN, Number.NaN]
  const waits = await guestDuring(server.url, async () => {
    const upload = await sendFile(organiser, name, bytes)
    let draftRev = 0
    checked = await timed(async () => {
      draftRev = (await organiser.call('checkImport', { upload })).draftRev
    })
    accepted = await timed(() => organiser.call('acceptImport', { upload, request: randomUUID(), draftRev }))
  })
  const audit = JSON.stringify(await organiser.call('audit', { limit: 1 })).length
  const { peak } = server.memory()
  report({ what: `${name}: checked`, value: ms(checked), bar: ms(within), isOver: checked > within })
  report({ what: `${name}: taken into the draft`, value: ms(accepted) })
  report({
    what: `${name}: the server at most`,
    value: `${Math.round(peak)} MB`,
    bar: `${MEMORY} MB`,
    isOver: peak > MEMORY,
  })
  report({
    what: `${name}: a guest meanwhile, ${waits.length} times`,
    value: spread(waits),
    bar: ms(GUEST_WITHIN),
    isOver: Math.max(...waits) > GUEST_WITHIN,
  })
  report({ what: `${name}: its act in the audit`, value: `${audit} bytes` })
}

/** A calendar's first answer after a release, and those that are kept. */
async function measureFeed({ url }: ServerProcess, report: Report): Promise<void> {
  const ask = async (etag = '') => {
    const answer = await fetch(`${url}/calendar.ics`, { headers: etag ? { 'If-None-Match': etag } : {} })
    return { status: answer.status, etag: answer.headers.get('etag') ?? '', length: (await answer.text()).length }
  }
  await (await fetch(`${url}/head.json`)).text()
  let etag = ''
  const first = await timed(async () => {
    ;({ etag } = await ask())
  })
  const [kept, nothingNew]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < TURNS; turn++) {
    kept.push(await timed(() => ask()))
    nothingNew.push(
      await timed(async () => {
        const { status } = await ask(etag)
        if (status !== 304) throw new Error(`The calendar was sent again: ${status}`)
      }),
    )
  }
  report({
    what: `a calendar of ${FEED} sessions, first`,
    value: ms(first),
    bar: ms(FEED_WITHIN),
    isOver: first > FEED_WITHIN,
  })
  report({ what: 'again, as it was kept', value: spread(kept) })
  report({ what: 'again, "nothing new" until the next release', value: spread(nothingNew) })
}

/** Large files that come in, guests meanwhile, and the calendar that goes out. */
export const importsBench: Bench = async (report) => {
  const files: [string, Uint8Array, number][] = [
    [`an iCalendar file of ${EVENTS} events`, calendar(), CALENDAR_WITHIN],
    [`schedule.xml of ${SESSIONS} sessions`, xml(), XML_WITHIN],
  ]
  for (const file of files) await onServer(aProgramme(), (server) => measureFile(server, file, report))
  await onServer(congress(FEED), (server) => measureFeed(server, report))
}
