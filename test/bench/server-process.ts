import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

export type ServerProcess = {
  readonly url: string
  /** The one-time code of the first owner. */
  readonly code: string
  /** Resident megabytes (2^20), now and at most so far. */
  memory(): { readonly now: number; readonly peak: number }
  isAlive(): boolean
  /** What it wrote on standard error. */
  errors(): string
  stop(): Promise<void>
}

const START_WITHIN = 15_000
const STOP_WITHIN = 10_000
/** Node's flags are the package's own. */
const FLAGS = /node ((?:--\S+ )*)dist\/server\/main\.js/

/** The server as built in `dist` and started by `npm run serve`, on any port. `args`: what else it is told, such as `--as-of TIME`. */
export async function startServerProcess(dataFolder: string, args: readonly string[] = []): Promise<ServerProcess> {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const flags =
    FLAGS.exec(scripts.serve ?? '')?.[1]
      ?.trim()
      .split(' ') ?? []
  const child = spawn(process.execPath, [...flags.filter(Boolean), 'dist/server/main.js', ...args], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', FORUM_DATA: dataFolder },
  })
  let [printed, errors] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text) => {
    printed += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text
  })
  const found = () => ({
    url: /Web +(http:\S+)/.exec(printed)?.[1],
    code: /First owner +(\S+)/.exec(printed)?.[1],
  })
  for (let waited = 0; waited < START_WITHIN; waited += 20) {
    const { url, code } = found()
    if (url && code) return running(child, { url, code, errors: () => errors })
    if (child.exitCode !== null) break
    await wait(20)
  }
  child.kill('SIGKILL')
  throw new Error(`The server did not start: ${printed}${errors}`)
}

function running(child: ChildProcess, known: Pick<ServerProcess, 'url' | 'code' | 'errors'>): ServerProcess {
  const status = () => readFileSync(`/proc/${child.pid}/status`, 'utf8')
  const megabytes = (text: string, name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(text)?.[1]) / 1024
  const isAlive = () => child.exitCode === null && child.signalCode === null
  return {
    ...known,
    isAlive,
    memory: () => {
      const text = status()
      return { now: megabytes(text, 'VmRSS'), peak: megabytes(text, 'VmHWM') }
    },
    stop: async () => {
      if (!isAlive()) return
      const end = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN)
      child.kill('SIGTERM')
      await once(child, 'close')
      clearTimeout(end)
    },
  }
}
