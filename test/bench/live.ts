import { type ChildProcess, fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { delay } from 'domain/draft/quick-edits'
import type { Head } from 'domain/release/release'
import { manifestPath } from 'domain/release/release-files'
import { openEmbedded } from '../../cloud/adapters/embedded/platform'
import { openForum } from '../../cloud/usecases/forum/open-forum'
import { bigProgramme } from '../support/big-programme'
import { type ApiOrganiser, apiOrganiser } from '../support/organisers'
import { aSeed } from '../support/sample-seed'
import { tempFolder } from '../support/temp-folder'
import { type Bench, quantile, spread } from './figure'
import type { Order, Reply } from './listeners'
import { monotonic } from './monotonic'
import { type ServerProcess, startServerProcess } from './server-process'

const CLIENTS = 1000 // of each kind
const TURNS = 10
const TOLD_WITHIN = 300 // ms
const MEMORY = 250 // MB
const PATIENCE = 15_000
/** Until the server has read what is on its way. */
const SETTLE = 700

type Turn = { readonly start: number; readonly answered: number; readonly told: Reply }

async function obeyed(clients: ChildProcess, order: Order): Promise<Reply> {
  clients.send(order)
  const [reply] = (await once(clients, 'message', { signal: AbortSignal.timeout(2 * PATIENCE) })) as [Reply]
  if (reply.faults.length > 0) throw new Error(`The clients: ${[...new Set(reply.faults)].slice(0, 5).join('; ')}`)
  return reply
}

const listeners = (url: string): ChildProcess =>
  fork(path.join(__dirname, 'listeners.ts'), [url], { execArgv: ['--import', 'tsx'] })

/** One release while all clients wait for it. */
async function publish(organiser: ApiOrganiser, clients: ChildProcess, release: number): Promise<Turn> {
  await obeyed(clients, { poll: CLIENTS, after: release - 1 })
  await wait(SETTLE)
  const { programme, revs } = await organiser.call('draft', {})
  const edits = delay({ programme, revs }, 's-7', release % 2 ? -5 : 5, true)
  const { draftRev } = await organiser.call('edit', { request: randomUUID(), edits })
  await wait(SETTLE)
  const start = monotonic()
  const told = obeyed(clients, { heardOf: release, within: PATIENCE })
  await organiser.call('publish', { request: randomUUID(), draftRev })
  const answered = monotonic()
  return { start, answered, told: await told }
}

/** What comes next in life: every client fetches the release that it was told of. */
async function fetchRelease(server: ServerProcess, clients: ChildProcess): Promise<number[]> {
  const head = (await (await fetch(`${server.url}/head.json`)).json()) as Head
  const order = { fetch: `/${manifestPath(head)}`, count: 2 * CLIENTS, headers: { 'Accept-Encoding': 'gzip' } }
  return (await obeyed(clients, order)).polls
}

/** Event streams and long polls, all told of each of ten releases of 1,000 sessions. */
export const liveBench: Bench = async (report) => {
  const folder = await tempFolder()
  const embedded = openEmbedded(folder.path)
  await openForum({ ...embedded, clockOffset: 0 }, async () => aSeed({ programme: bigProgramme(1000) }))
  await embedded.documents.close()
  const server = await startServerProcess(folder.path)
  const clients = listeners(server.url)
  try {
    await measure(server, clients, report)
  } finally {
    clients.disconnect()
    await server.stop()
    await folder.remove()
  }
}

async function measure(server: ServerProcess, clients: ChildProcess, report: Parameters<Bench>[0]): Promise<void> {
  const organiser = await apiOrganiser(server.url, server.code)
  const atRest = server.memory().now
  await obeyed(clients, { open: CLIENTS })
  const turns: Turn[] = []
  for (let turn = 0; turn < TURNS; turn++) turns.push(await publish(organiser, clients, turn + 2))
  reportTimes(turns, report)
  report({ what: 'the server before any client', value: megabytes(atRest) })
  report({ what: 'the server after the last release', value: megabytes(server.memory().now) })
  reportPeak('the server at most', server, report)
  report({ what: `then ${2 * CLIENTS} fetch the release`, value: spread(await fetchRelease(server, clients)) })
  reportPeak('the server at most, with these', server, report)
  if (server.errors()) throw new Error(`The server: ${server.errors()}`)
}

const megabytes = (value: number): string => `${Math.round(value)} MB`

function reportPeak(what: string, server: ServerProcess, report: Parameters<Bench>[0]): void {
  const { peak } = server.memory()
  report({ what, value: megabytes(peak), bar: megabytes(MEMORY), isOver: peak > MEMORY })
}

/** Times are told and fail nothing: they are the machine's as much as the program's. */
function reportTimes(turns: readonly Turn[], report: Parameters<Bench>[0]): void {
  const since = (from: 'start' | 'answered', who: 'streams' | 'polls'): number[] =>
    turns.flatMap((turn) => turn.told[who].map((moment) => moment - turn[from]))
  const bothSince = (from: 'start' | 'answered') => [...since(from, 'streams'), ...since(from, 'polls')]
  const told = bothSince('answered')
  const isLate = quantile(told, 0.99) > TOLD_WITHIN
  report({
    what: `${CLIENTS} streams and ${CLIENTS} long polls, ${TURNS} releases`,
    value: `${told.length} times told`,
  })
  report({
    what: `told after publish was answered${isLate ? ', OVER the bar' : ''}`,
    value: spread(told),
    bar: `${TOLD_WITHIN} ms (p99)`,
  })
  report({ what: 'of these, the streams', value: spread(since('answered', 'streams')) })
  report({ what: 'of these, the long polls', value: spread(since('answered', 'polls')) })
  report({ what: 'told after publish was called', value: spread(bothSince('start')) })
  report({ what: 'publish from call to answer', value: spread(turns.map(({ start, answered }) => answered - start)) })
}
