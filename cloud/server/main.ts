import { existsSync } from 'node:fs'
import path from 'node:path'
import { importInWorker } from '../formats/in-worker'
import { prepareInChild } from '../media/in-child'
import { readEmptySeed } from '../seed/empty'
import { readSeed } from '../seed/index'
import { bringInChild } from './bring/in-child'
import { createLog } from './log'
import { readOptions } from './options'
import { start } from './start'

/** Beside the bundle, or in the source tree. */
const seedFolder = [path.join(__dirname, 'seed'), path.join(__dirname, '../seed')].find((folder) => existsSync(folder))

async function main(): Promise<void> {
  const importFile = importInWorker(path.join(__dirname, 'import-worker.js'))
  const prepareMedia = prepareInChild(path.join(__dirname, 'media-child.js'))
  const bringIn = bringInChild(path.join(__dirname, 'bring-child.js'))
  const options = { ...readOptions(process.argv.slice(2), process.env), importFile, prepareMedia, bringIn }
  const running = await start(options, options.isNew ? readEmptySeed : () => readSeed(seedFolder))
  createLog(options.logLevel).start(running.banner)
  let isStopping = false
  const stop = (): void => {
    // npm passes on a signal that the terminal has sent already: the second must not cut the end short.
    if (!isStopping) running.stop().catch(fail)
    isStopping = true
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

main().catch(fail)
