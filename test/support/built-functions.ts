import { createHash } from 'node:crypto'
import { mkdir, open, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { buildFunctions } from '../../scripts/build-functions'
import { until } from './until'

const ROOT = path.resolve(__dirname, '../..')
const SOURCES = ['cloud', 'domain', 'scripts']
const STAMP = path.join(ROOT, 'dist/functions/.sources')
const LOCK = path.join(ROOT, '.cache/functions.lock')

/** Bundles the functions, unless they are of today's sources. Of several test files that ask at once, one does it. */
export async function builtFunctions(): Promise<void> {
  const stamp = await stampOfSources()
  await mkdir(path.dirname(LOCK), { recursive: true })
  await until(async () => (await isBuiltOf(stamp)) || (await isLocked()))
  if (await isBuiltOf(stamp)) return
  try {
    await buildFunctions()
    await writeFile(STAMP, stamp)
  } finally {
    await rm(LOCK, { force: true })
  }
}

const isBuiltOf = async (stamp: string): Promise<boolean> =>
  (await readFile(STAMP, 'utf8').catch(() => undefined)) === stamp

/** Whether the lock is ours now; one that its process left behind is taken away. */
async function isLocked(): Promise<boolean> {
  try {
    const file = await open(LOCK, 'wx')
    await file.write(String(process.pid))
    await file.close()
    return true
  } catch {
    const holder = Number(await readFile(LOCK, 'utf8').catch(() => ''))
    if (holder !== 0 && !isAlive(holder)) await rm(LOCK, { force: true })
    return false
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function stampOfSources(): Promise<string> {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    const entries = await readdir(path.join(ROOT, source), { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
    for (const file of files.filter((name) => /\.(ts|json)$/.test(name)).sort())
      hash.update(file).update(await readFile(file))
  }
  return hash.digest('hex')
}
