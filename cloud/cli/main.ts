import { existsSync } from 'node:fs'
import path from 'node:path'
import { asProblem } from 'domain/problem'
import { SECOND } from 'domain/time/time'
import { isTextCheckOn } from '../usecases/text-check/is-text-check-on'
import type { ForumData } from './home'
import { environmentHome } from './homes/environment-home'
import { folderHome } from './homes/folder-home'
import { run } from './run'

/** Beside the server's bundle, or in the source tree. */
const seedFolder =
  [path.join(__dirname, '../server/seed'), path.join(__dirname, '../seed')].find((folder) => existsSync(folder)) ?? ''

const warn = (words: string): void => console.error(words)
/** The status says that not all was done. */
function fault(words: string): void {
  console.error(words)
  process.exitCode = 1
}

const homeOf = (env: string | undefined): ForumData =>
  env === undefined ? folderHome(process.env.FORUM_DATA || '.data') : environmentHome(env, process.env, warn)

/** A command that takes more than a second says that it is still running. */
async function main(args: readonly string[]): Promise<void> {
  let seconds = 0
  const progress = setInterval(() => console.error(`${args[0]}: ${++seconds} s …`), SECOND)
  try {
    const checksText = isTextCheckOn(process.env)
    console.log(await run(args, { homeOf, address: process.env.FORUM_ADDRESS, checksText, seedFolder, warn, fault }))
  } catch (error) {
    const message = (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, ' · ')
    if (args.includes('--json')) console.log(JSON.stringify({ error: { id: asProblem(error).id, message } }))
    else console.error(message)
    process.exitCode = 1
  } finally {
    clearInterval(progress)
  }
}

main(process.argv.slice(2))
