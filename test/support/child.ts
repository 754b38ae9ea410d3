import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { bundled } from './bundled'

const ROOT = path.resolve(__dirname, '../..')

export type Child = { readonly process: ChildProcess; readonly ended: Promise<number | null>; output(): string }

/** Runs a TypeScript file of this repository in a process of its own. */
export function runChild(script: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Child {
  const child = spawn(process.execPath, [bundled(script), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text
    })
  }
  const ended = once(child, 'close').then(([code]) => (typeof code === 'number' ? code : null))
  return { process: child, ended, output: () => output }
}
