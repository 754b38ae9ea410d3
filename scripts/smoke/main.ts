import path from 'node:path'
import { parseArgs } from 'node:util'
import { Problem } from 'domain/problem'
import { commandFrom, runnerOf } from '../deploy/command'
import { forumCliFor } from '../deploy/first-release'
import type { SmokeCheck } from './checks'
import { sessionCheck } from './session'
import { smoke } from './smoke'

const USAGE = 'Usage: npm run smoke -- --env ID --address https://forum.example [--files https://…/forum]'
const ADDRESS = /^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/
const NEEDED = ['TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY', 'FORUM_BUCKET']

function typed(args: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    const {
      env,
      address = '',
      files,
    } = parseArgs({ args: [...args], options: { env: text, address: text, files: text } }).values
    const place = address.replace(/\/$/, '')
    if (!env || !ADDRESS.test(place)) throw new Error('--env and --address are needed')
    return { env, address: place, files: files?.replace(/\/$/, '') }
  } catch (error) {
    throw new Problem('bad-input', `${error instanceof Error ? error.message : error}. ${USAGE}`)
  }
}

/** An organiser's session is tried where a key is at hand and the command line can take away again what it made. */
async function actingOn(env: string, address: string): Promise<{ acting: SmokeCheck[]; why?: string }> {
  const missing = NEEDED.filter((name) => !process.env[name])
  if (missing.length > 0) return { acting: [], why: `${missing.join(', ')} not set` }
  const command = [process.execPath, path.resolve('dist/cli/main.js')]
  const run = runnerOf(commandFrom(process.env.FORUM_CLI, command), process.env, process.cwd())
  const { out } = await run(['help'])
  if (!/^ {2}revoke\b/m.test(out)) return { acting: [], why: 'the command line has no verb "revoke"' }
  return { acting: [sessionCheck(address, forumCliFor(run, env, process.env))] }
}

async function main(args: readonly string[]): Promise<void> {
  const { env, address, files } = typed(args)
  const { acting, why } = await actingOn(env, address)
  const isFine = await smoke({ address, files, acting, say: (line) => console.log(line) })
  if (why) console.log(`Only read: no organiser's session was tried (${why}).`)
  process.exitCode = isFine ? 0 : 1
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
