import { attackBench } from './attack/attack'
import { baseBench } from './base/base'
import { pagesBench } from './base/pages'
import { type Bench, type Figure, lineOf } from './figure'
import { functionsBench } from './functions'
import { herdBench } from './herd'
import { importsBench } from './imports'
import { killsBench } from './kills'
import { liveBench } from './live'
import { mediaBench } from './media'
import { outboxBench } from './outbox'
import { outboxCloudbaseBench } from './outbox-cloudbase'
import { publishBench } from './publish'
import { racesBench } from './races'
import { requestsBench } from './requests'

const KILLS = 200
const WORKER_KILLS = 50

const benches = (kills?: number): Readonly<Record<string, Bench>> => ({
  base: baseBench,
  pages: pagesBench,
  publish: publishBench,
  races: racesBench,
  live: liveBench,
  attack: attackBench,
  herd: herdBench,
  imports: importsBench,
  media: mediaBench,
  kills: killsBench(kills ?? KILLS),
  outbox: outboxBench,
  functions: functionsBench,
  'outbox-cloudbase': outboxCloudbaseBench(kills ?? WORKER_KILLS),
  requests: requestsBench,
})

/** `main.ts [NAME…] [KILLS] [--json]`: the benches named, or all, and status 1 where a bar is not reached. */
async function main(args: readonly string[]): Promise<void> {
  const kills = args.find((arg) => /^\d+$/.test(arg))
  const isJson = args.includes('--json')
  const all = benches(kills === undefined ? undefined : Number(kills))
  const names = args.filter((arg) => arg !== kills && arg !== '--json')
  const unknown = names.find((name) => !(name in all))
  if (unknown) throw new Error(`There is no bench "${unknown}"; known: ${Object.keys(all).join(', ')}.`)
  const figures: object[] = []
  for (const [name, bench] of Object.entries(all)) {
    if (names.length > 0 && !names.includes(name)) continue
    if (!isJson) console.log(name)
    await bench((figure) => {
      if (figure.isOver) process.exitCode = 1
      if (isJson) figures.push(jsonOf(name, figure))
      else console.log(lineOf(figure))
    })
  }
  if (isJson) console.log(JSON.stringify({ figures }, null, 2))
}

const jsonOf = (bench: string, { what, value, isOver = false, data }: Figure): object => ({
  bench,
  ...(data ?? { what, value }),
  isOver,
})

main(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})
