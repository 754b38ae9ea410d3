import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { bundled } from './bundled'

const ROOT = path.resolve(__dirname, '../..')

type Answer = { readonly status: number; readonly body: unknown }

/** A bundled function in a process of its own, with the environment that the platform gives it. */
export class FunctionHost {
  #calls = 0
  #output = ''
  readonly #ended: Promise<never>
  /** Milliseconds that the bundle took to load, the SDK included. */
  loadedIn = Number.NaN
  private constructor(readonly child: ChildProcess) {
    child.stderr?.on('data', (text) => {
      this.#output += text
    })
    this.#ended = once(child, 'close').then(() =>
      Promise.reject(new Error(`The function ended: ${this.#output || 'is it built?'}`)),
    )
    this.#ended.catch(() => undefined)
  }

  /** @param environment of the platform's; `HURRY`: answers are given up so many times sooner than the function says */
  static async start(name: string, environment: Readonly<Record<string, string>>): Promise<FunctionHost> {
    const child = fork(bundled('test/support/children/call-functions.ts'), [name], {
      cwd: ROOT,
      // The SDK parses addresses the old way, of which Node 24 warns in the log.
      execArgv: ['--disable-warning=DEP0169'],
      env: { PATH: process.env.PATH, ...environment },
      silent: true,
    })
    const host = new FunctionHost(child)
    const [{ loadedIn }] = await Promise.race([once(child, 'message'), host.#ended])
    host.loadedIn = loadedIn
    return host
  }

  /** @param context what the platform says of the call, such as `WX_OPENID`; `CLOCK_AHEAD`: milliseconds, of its clock */
  async call(event: unknown, context: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const id = ++this.#calls
    this.child.send({ id, context, event })
    for (;;) {
      const [message] = await Promise.race([once(this.child, 'message'), this.#ended])
      if (message.id === id) return message.answer
    }
  }

  /** What it wrote into its log. */
  log = (): string => this.#output

  /** As the platform ends one that outlives its time. */
  async killIn(delay: number): Promise<void> {
    await wait(delay)
    this.child.kill('SIGKILL')
    await this.#ended.catch(() => undefined)
  }

  async stop(): Promise<void> {
    this.child.kill()
    await once(this.child, 'close')
  }
}
