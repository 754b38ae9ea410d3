import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { type Bench, quantile } from './figure'

const DIST = path.resolve(__dirname, '../../dist/functions')
const SDK = 'wx-server-sdk'
const PAIRS = 15
/** Milliseconds. */
const MOST = 50

/** Milliseconds that a new process needs to load a module. */
async function loading(name: string): Promise<number> {
  const script = `const began = performance.now(); require(${JSON.stringify(name)}); console.log(performance.now() - began)`
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], { cwd: DIST })
  return Number(stdout.trim().split('\n').at(-1))
}

type Pair = { readonly bare: number; readonly bundle: number }
const bundleOf = (name: string): string => path.join(DIST, name)

async function bareFirst(name: string): Promise<Pair> {
  const bare = await loading(SDK)
  return { bare, bundle: await loading(bundleOf(name)) }
}

async function bundleFirst(name: string): Promise<Pair> {
  const bundle = await loading(bundleOf(name))
  return { bare: await loading(SDK), bundle }
}

const median = (values: readonly number[]): number => quantile(values, 0.5)

/** The cold load of each bundled function against that of the bare SDK, one after the other by turns. */
export const functionsBench: Bench = async (report) => {
  const entries = await readdir(DIST, { withFileTypes: true }).catch(() => [])
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  if (names.length === 0) throw new Error(`There are no functions in ${DIST}: run "npm run build" first.`)
  for (const name of names) {
    const pairs: Pair[] = []
    for (let pair = 0; pair < PAIRS; pair++) pairs.push(await (pair % 2 ? bundleFirst(name) : bareFirst(name)))
    const more = median(pairs.map(({ bare, bundle }) => bundle - bare))
    const times = median(pairs.map(({ bare, bundle }) => bundle / bare))
    const value = `${more.toFixed(0)} ms more, ${times.toFixed(2)} times`
    report({ what: `cold load of ${name} against the bare SDK`, value, bar: `${MOST} ms more`, isOver: more > MOST })
  }
}
