import { existsSync } from 'node:fs'
import path from 'node:path'
import { readSeed } from '../seed/index'
import { readOptions } from './options'
import { start } from './start'

/** Beside the bundle, or in the source tree. */
const seedFolder = [path.join(__dirname, 'seed'), path.join(__dirname, '../seed')].find((folder) => existsSync(folder))

async function main(): Promise<void> {
  const running = await start(readOptions(process.argv.slice(2), process.env), () => readSeed(seedFolder))
  console.log(running.banner)
  let stopping: Promise<void> | undefined
  // npm sends a signal on to who has it from the terminal already: the second one must not cut the first short.
  const stop = (): void => {
    stopping ??= running.stop().catch(fail)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

main().catch(fail)
