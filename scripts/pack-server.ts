import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { EXTERNAL } from './build-server'

const ROOT = path.resolve(__dirname, '..')
const BUILT = ['dist/server', 'dist/cli', 'dist/h5', 'bin', 'package.json', 'LICENSE']

const PackagesSchema = v.array(v.object({ location: v.string(), libc: v.optional(v.array(v.string())) }))

/** What the bundles find in node_modules, with all that it needs itself; without builds for another C library. */
function nativePackages(): string[] {
  const query = EXTERNAL.flatMap((name) => [`[name="${name}"]`, `[name="${name}"] *`]).join(', ')
  const found = execFileSync('npm', ['query', query], { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  return v
    .parse(PackagesSchema, JSON.parse(found))
    .filter(({ libc }) => libc === undefined || libc.includes('glibc'))
    .map(({ location }) => location)
    .filter((location) => existsSync(path.join(ROOT, location)))
}

const isCopied = (source: string): boolean => !source.endsWith('.map')

/** Copies the built server, its command line and the few packages that they need into an empty folder: all that a machine has to have besides Node. */
function packServer(folder: string): void {
  mkdirSync(folder, { recursive: true })
  if (readdirSync(folder).length > 0) throw new Error(`${folder} is not empty.`)
  for (const name of [...BUILT, ...nativePackages()])
    cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true, filter: isCopied })
}

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('pack-server.ts FOLDER: name an empty folder.')
packServer(path.resolve(folder))
