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
  const stop = (): void => {
    running.stop().catch(fail)
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

main().catch(fail)
