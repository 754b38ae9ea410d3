import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Device, newDevice, type Shelf } from '../../hosts/wx/shelf'
import { congressDays } from '../../support/congress'
import type { ServedForum } from './forum-folder'
import { BUILD } from './guest-bytes'
import { LogicHost } from './logic-host'

const STARS = 3
const FULLEST = congressDays[2]

const entriesOf = (shelf: Shelf) => shelf.keys().map((key) => [key, shelf.get(key)])

/** Keeps what a phone holds that opened a forum and starred three sessions, for the processes that measure. Stops its server. */
export async function keepDevice(forum: ServedForum, file: string): Promise<void> {
  const phone = new LogicHost(BUILD, { server: forum.server.url, url: 'pages/agenda/index' })
  const stars = () => phone.ids().filter((id) => id.startsWith('star-'))
  await phone.settled(() => stars().length > 0, 1500)
  const fullest = `day-${FULLEST}`
  if (phone.ids().includes(fullest)) phone.tap(fullest)
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

/** A phone that holds what `keepDevice` kept. */
export function deviceIn(file: string): Device {
  const device = newDevice()
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Record<keyof Device, [string, string][]>
  for (const shelf of ['files', 'storage'] as const)
    for (const [key, value] of kept[shelf]) device[shelf].set(key, value)
  return device
}

/**
 * Medians in milliseconds by what is done, from a script that writes them beside the device's file, in a process of its own:
 * what one forum made warm must not serve the other. Garbage is collected on the thread that is measured: threads beside it make
 * one run cost twice another.
 */
export async function mediansOf<Medians>(
  script: string,
  device: string,
  { isJitless = false, args = [] }: { readonly isJitless?: boolean; readonly args?: readonly string[] } = {},
): Promise<Medians> {
  const engine = ['--expose-gc', '--single-threaded-gc', ...(isJitless ? ['--jitless'] : [])]
  const child = fork(path.join(__dirname, script), [device, ...args], {
    env: { ...process.env, TSX_TSCONFIG_PATH: 'test/tsconfig.json' },
    execArgv: [...engine, '--import', 'tsx'],
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${script} ended with ${code}`)
  return JSON.parse(await readFile(`${device}.medians`, 'utf8'))
}
