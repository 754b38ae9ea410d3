import { writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { Device } from '../../hosts/wx/shelf'
import { congressDays } from '../../support/congress'
import { quantile } from '../figure'
import { BUILD } from './guest-bytes'
import { deviceIn } from './kept-device'
import { cpuNow, LogicHost } from './logic-host'

const OPENINGS = 12
const KEYS = 'security'
const DAYS = congressDays.slice(1, 3)

/** Medians in milliseconds of CPU: until the first row, or the first update of the page. */
export type Medians = Readonly<Record<'reopen' | 'star' | 'day' | 'search', number>>

const hasRow = ({ json }: { json: string }): boolean => json.includes('session-row')

/** Opens the agenda without a network, as the phone kept it. */
async function opened(device: Device): Promise<{ phone: LogicHost; took: number }> {
  // What was read for the device, and the phone before, is no garbage of this opening.
  globalThis.gc?.()
  const before = cpuNow()
  const phone = new LogicHost(BUILD, { url: 'pages/agenda/index', device })
  while (!phone.updates.some(hasRow)) await wait(1)
  const took = (phone.updates.find(hasRow)?.cpu ?? Number.NaN) - before
  await phone.settled(undefined, 400)
  return { phone, took }
}

/** `guest-cpu-process.ts DEVICE`: writes the medians beside the file with what a phone keeps. */
async function main([file = '']: readonly string[]): Promise<void> {
  const took: Record<keyof Medians, number[]> = { reopen: [], star: [], day: [], search: [] }
  for (let opening = 0; opening < OPENINGS; opening++) {
    const first = await opened(deviceIn(file))
    if (opening > 0) took.reopen.push(first.took)
    first.phone.close()
  }
  const { phone } = await opened(deviceIn(file))
  const acted = async (what: keyof Medians, act: () => void) => {
    phone.updates.length = 0
    const before = cpuNow()
    act()
    while (phone.updates.length === 0) await wait(1)
    took[what].push((phone.updates[0]?.cpu ?? Number.NaN) - before)
    await phone.settled(undefined, 60)
  }
  for (let turn = 0; turn < 10; turn++) for (const day of DAYS) await acted('day', () => phone.tap(`day-${day}`))
  const stars = phone.ids().filter((id) => id.startsWith('star-'))
  for (let turn = 0; turn < 30; turn++) {
    const star = stars[turn % stars.length]
    if (star) await acted('star', () => phone.tap(star))
  }
  for (let turn = 0; turn < 2; turn++) {
    for (let length = 1; length <= KEYS.length; length++)
      await acted('search', () => phone.input('agenda-search', KEYS.slice(0, length)))
    phone.input('agenda-search', '')
    await phone.settled(undefined, 60)
  }
  const medians = Object.fromEntries(Object.entries(took).map(([what, values]) => [what, quantile(values, 0.5)]))
  writeFileSync(`${file}.medians`, JSON.stringify(medians))
  process.exit(0)
}

void main(process.argv.slice(2))
