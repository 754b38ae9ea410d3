import { writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { quantile } from '../figure'
import { BUILD } from './guest-bytes'
import { deviceIn } from './kept-device'
import { cpuNow, LogicHost } from './logic-host'

const OPENINGS = 9
/** Those that warm the engine. */
const COLD = 2
/** Where the app is when a page is opened: where it begins. */
const HOME = 'pages/now/index'

/** The pages; those of a session, a person and a topic with these ids. */
const pagesOf = ([session, person, topic]: readonly string[]) => ({
  now: HOME,
  agenda: 'pages/agenda/index',
  venue: 'pages/venue/index',
  mine: 'pages/mine/index',
  session: `guide/session/index?id=${session}`,
  people: 'guide/people/index',
  person: `guide/person/index?id=${person}`,
  topics: 'guide/topics/index',
  topic: `guide/topic/index?id=${topic}`,
  places: 'guide/places/index',
  search: 'guide/search/index',
  updates: 'guide/updates/index',
})

/** Medians in milliseconds of CPU from a page's opening until it is first drawn. */
export type PageMedians = Readonly<Record<keyof ReturnType<typeof pagesOf>, number>>

async function opened(device: string, page: string): Promise<number> {
  const phone = new LogicHost(BUILD, { url: page === HOME ? 'pages/mine/index' : HOME, device: deviceIn(device) })
  await phone.settled(() => phone.updates.length > 0, 500)
  globalThis.gc?.()
  phone.updates.length = 0
  const before = cpuNow()
  if (page.startsWith('pages/')) phone.stack.switchTab(`/${page}`)
  else phone.stack.navigateTo(`/${page}`)
  while (phone.updates.length === 0) await wait(1)
  const took = (phone.updates[0]?.cpu ?? Number.NaN) - before
  await phone.settled(undefined, 60)
  phone.close()
  return took
}

/** `page-cpu-process.ts DEVICE SESSION PERSON TOPIC`: writes the medians beside the file with what a phone keeps. */
async function main([device = '', ...ids]: readonly string[]): Promise<void> {
  const medians: Record<string, number> = {}
  for (const [name, page] of Object.entries(pagesOf(ids))) {
    const took: number[] = []
    for (let opening = 0; opening < OPENINGS; opening++) took.push(await opened(device, page))
    medians[name] = quantile(took.slice(COLD), 0.5)
  }
  writeFileSync(`${device}.medians`, JSON.stringify(medians))
  process.exit(0)
}

void main(process.argv.slice(2))
