import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openEmbedded } from '../../../cloud/adapters/embedded/platform'
import { readSeed } from '../../../cloud/seed/index'
import { openForum, type Seed } from '../../../cloud/usecases/forum/open-forum'
import { bigProgramme } from '../../support/big-programme'
import { apiOrganiser } from '../../support/organisers'
import { aSeed } from '../../support/sample-seed'
import { tempFolder } from '../../support/temp-folder'
import { type Bench, quantile } from '../figure'
import { type ServerProcess, startServerProcess } from '../server-process'
import { type Fault, faultsOf } from './faults'
import type { Tried } from './orders'

const P95 = 100 // ms
const MEMORY = 300 // MB
const SESSIONS = 1351
const LOOK_EVERY = 25
/** Until what a flood left behind is over. */
const SETTLE = 500
const ANSWER_WITHIN = 60_000
/** The whole of it. */
const MOST = 240_000

type Forum = {
  readonly name: string
  readonly seed: () => Promise<Seed>
  readonly room: string
  readonly session: string
}

const forums: readonly Forum[] = [
  { name: 'sample', seed: readSeed, room: 'main-hall', session: 'opening' },
  {
    name: `${SESSIONS} sessions`,
    seed: async () => aSeed({ programme: bigProgramme(SESSIONS) }),
    room: 'room-0',
    session: 's-0',
  },
]

/** Floods that the server has to outlive, while a guest asks for the head: on the sample forum and on a large one. */
export const attackBench: Bench = async (report) => {
  const end = performance.now() + MOST
  for (const forum of forums) await attack(forum, report, end)
}

async function attack({ name, seed, room, session }: Forum, report: Parameters<Bench>[0], end: number): Promise<void> {
  const folder = await tempFolder()
  const embedded = openEmbedded(folder.path)
  await openForum({ ...embedded, clockOffset: 0 }, seed)
  await embedded.documents.close()
  const server = await startServerProcess(folder.path)
  const [guest, attackers] = [started('guest.ts', server), started('attackers.ts', server)]
  try {
    const owner = await apiOrganiser(server.url, server.code)
    const { code } = await owner.call('invite', { role: 'editor' })
    const { token } = await apiOrganiser(server.url, code, 'Editor')
    for (const fault of faultsOf({ room, session, editorToken: token })) {
      if (performance.now() > end) throw new Error('Four minutes are over: this machine is too busy to tell.')
      report(figureOf(name, fault, await play(fault, { server, guest, attackers })))
      if (!server.isAlive()) break
    }
  } finally {
    guest.disconnect()
    attackers.disconnect()
    await server.stop()
    await folder.remove()
  }
}

const started = (file: string, { url }: ServerProcess): ChildProcess =>
  fork(path.join(__dirname, file), [url], { execArgv: ['--import', 'tsx'] })

async function answerOf<Answer>(child: ChildProcess, message: object): Promise<Answer> {
  child.send(message)
  const [answer] = await once(child, 'message', { signal: AbortSignal.timeout(ANSWER_WITHIN) })
  return answer as Answer
}

type Parties = { readonly server: ServerProcess; readonly guest: ChildProcess; readonly attackers: ChildProcess }
type Seen = Tried & { readonly times: number[]; readonly peak: number; readonly isAlive: boolean }

async function play({ order }: Fault, { server, guest, attackers }: Parties): Promise<Seen> {
  await answerOf(guest, {})
  let peak = 0
  const look = (): void => {
    if (server.isAlive()) peak = Math.max(peak, server.memory().now)
  }
  const looking = setInterval(look, LOOK_EVERY)
  const tried = await answerOf<Tried>(attackers, order)
  const times = await answerOf<number[]>(guest, {})
  await wait(SETTLE)
  clearInterval(looking)
  return { ...tried, times, peak, isAlive: server.isAlive() }
}

function figureOf(forum: string, { fault }: Fault, { tries, statuses, times, peak, isAlive }: Seen) {
  const p95 = Math.round(quantile(times, 0.95))
  const peakMb = Math.round(peak)
  const alive = isAlive ? 'alive' : 'DEAD'
  return {
    what: `${fault} (${forum})`,
    value: `${tries} tries, head p95 ${p95} ms, peak ${peakMb} MB, ${alive}`,
    bar: `${P95} ms, ${MEMORY} MB`,
    isOver: !isAlive || !(p95 <= P95) || peakMb > MEMORY,
    data: { fault, forum, tries, statuses, p95, peakMb, alive: isAlive },
  }
}
