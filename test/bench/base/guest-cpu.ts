import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Device, Shelf } from '../../hosts/wx/shelf'
import { congressDays } from '../../support/congress'
import { tempFolder } from '../../support/temp-folder'
import { serveCongress } from './forum-folder'
import { BUILD } from './guest-bytes'
import type { Medians } from './guest-cpu-process'
import { LogicHost } from './logic-host'

const FEW = 14
const STARS = 3
const FULLEST = congressDays[2]

/** How many times the CPU of a forum of 14 sessions one of so many takes, by what is done; `reopen-jitless` without a JIT. */
export async function guestCpu(sessions: number): Promise<Record<keyof Medians | 'reopen-jitless', number>> {
  const folder = await tempFolder()
  const files = { few: path.join(folder.path, 'few.json'), many: path.join(folder.path, 'many.json') }
  await keepDevice(FEW, files.few)
  await keepDevice(sessions, files.many)
  const [few, many] = [await measured(files.few), await measured(files.many)]
  const [fewJitless, manyJitless] = [await measured(files.few, true), await measured(files.many, true)]
  await folder.remove()
  const ratio = (what: keyof Medians) => many[what] / few[what]
  return {
    reopen: ratio('reopen'),
    'reopen-jitless': manyJitless.reopen / fewJitless.reopen,
    star: ratio('star'),
    day: ratio('day'),
    search: ratio('search'),
  }
}

const entriesOf = (shelf: Shelf) => shelf.keys().map((key) => [key, shelf.get(key)])

/** Keeps what a phone holds that opened a forum of so many sessions and starred three, for `guest-cpu-process.ts`. */
async function keepDevice(sessions: number, file: string): Promise<void> {
  const forum = await serveCongress(sessions)
  const phone = new LogicHost(BUILD, { server: forum.server.url, url: 'pages/agenda/index' })
  const stars = () => phone.ids().filter((id) => id.startsWith('star-'))
  await phone.settled(() => stars().length > 0, 1500)
  phone.tap(`day-${FULLEST}`)
  await phone.settled(() => stars().length >= STARS, 300)
  for (const star of stars().slice(0, STARS)) {
    phone.tap(star)
    await phone.settled(undefined, 300)
  }
  phone.close()
  await forum.stop()
  const { files, storage }: Device = phone.device
  await writeFile(file, JSON.stringify({ files: entriesOf(files), storage: entriesOf(storage) }))
}

/**
 * Medians in milliseconds, in a process of its own: what one forum made warm must not serve the other.
 * Garbage is collected on the thread that is measured: threads beside it make one run cost twice another.
 */
async function measured(device: string, isJitless = false): Promise<Medians> {
  const engine = ['--expose-gc', '--single-threaded-gc', ...(isJitless ? ['--jitless'] : [])]
  const child = fork(path.join(__dirname, 'guest-cpu-process.ts'), [device], {
    env: { ...process.env, TSX_TSCONFIG_PATH: 'test/tsconfig.json' },
    execArgv: [...engine, '--import', 'tsx'],
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`guest-cpu-process ended with ${code}`)
  return JSON.parse(await readFile(`${device}.medians`, 'utf8'))
}
