import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { homeOf, homeText } from '../config/home'
import { buildFunctions } from './build-functions'
import { buildServer } from './build-server'
import { buildServiceWorker } from './build-service-worker'
import { generate } from './generate'
import { shrinkTemplates } from './shrink-templates'

type Target = { readonly sources: readonly string[]; readonly result: string; readonly build: () => Promise<void> }

const CLIENT = [
  'src',
  'domain',
  'config',
  'scripts',
  'package-lock.json',
  'babel.config.js',
  'tsconfig.json',
  'tsconfig.base.json',
]
const generated = new Set([path.join('src', 'generated'), path.join('src', 'theme.json')])

function run(command: string, args: readonly string[]): Promise<void> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} ended with ${code}\n${output}`)),
    )
  })
}

const taro = (type: string) => run(process.execPath, ['node_modules/@tarojs/cli/bin/taro', 'build', '--type', type])

async function buildWeapp(): Promise<void> {
  await taro('weapp')
  await shrinkTemplates('dist/weapp', 'src')
}

async function buildWeb(): Promise<void> {
  await taro('h5')
  await buildServiceWorker()
}

const targets: Readonly<Record<string, Target>> = {
  weapp: { sources: CLIENT, result: 'dist/weapp/app.json', build: buildWeapp },
  h5: { sources: CLIENT, result: 'dist/h5/index.html', build: buildWeb },
  server: {
    sources: ['cloud', 'domain', 'scripts', 'package-lock.json'],
    result: 'dist/server/main.js',
    build: buildServer,
  },
  // Their page is the web build's.
  functions: {
    sources: ['cloud', 'domain', 'scripts', 'package-lock.json', 'dist/h5/index.html'],
    result: 'dist/functions/attendee/index.js',
    build: buildFunctions,
  },
}

async function filesBelow(place: string): Promise<string[]> {
  if (generated.has(place)) return []
  const entries = await readdir(place, { withFileTypes: true }).catch(() => undefined)
  if (!entries) return [place]
  const below = await Promise.all(entries.map((entry) => filesBelow(path.join(place, entry.name))))
  return below.flat().sort()
}

/** What a target is made of, as one hash: the same hash needs no build. */
async function stampOf({ sources }: Target): Promise<string> {
  const hash = createHash('sha256').update(sources === CLIENT ? homeText(homeOf(process.env)) : '')
  for (const source of sources)
    for (const file of await filesBelow(source)) hash.update(file).update(await readFile(file).catch(() => ''))
  return hash.digest('hex')
}

const stampFile = (name: string) => `.cache/build/${name}`
const readOr = (file: string) => readFile(file, 'utf8').catch(() => undefined)

async function isCurrent(name: string, target: Target, stamp: string): Promise<boolean> {
  return (await readOr(target.result)) !== undefined && (await readOr(stampFile(name))) === stamp
}

async function buildTarget(name: string, onlyIfChanged: boolean): Promise<void> {
  const target = targets[name]
  if (!target) throw new Error(`There is no target ${name}: ${Object.keys(targets).join(', ')}`)
  const stamp = await stampOf(target)
  if (onlyIfChanged && (await isCurrent(name, target, stamp))) return
  const start = Date.now()
  console.log(`Building ${name} …`)
  await rm(path.dirname(target.result), { recursive: true, force: true })
  await target.build()
  await mkdir(path.dirname(stampFile(name)), { recursive: true })
  await writeFile(stampFile(name), stamp)
  console.log(`Built ${name} in ${Math.round((Date.now() - start) / 1000)} s`)
}

async function main(args: readonly string[]): Promise<void> {
  const onlyIfChanged = args.includes('--if-changed')
  await generate()
  const names = args.filter((arg) => !arg.startsWith('--'))
  await Promise.all(names.filter((name) => name !== 'functions').map((name) => buildTarget(name, onlyIfChanged)))
  if (names.includes('functions')) await buildTarget('functions', onlyIfChanged)
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
