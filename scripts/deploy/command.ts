import { spawn } from 'node:child_process'
import path from 'node:path'
import { MINUTE } from 'domain/time/time'

export type CommandResult = { readonly code: number; readonly out: string; readonly err: string }

/** Runs a command with these words after its own. Answers however it ended; rejects where it could not be started. */
export type RunCommand = (words: readonly string[]) => Promise<CommandResult>

export type Environment = Readonly<Record<string, string | undefined>>

/** Installing a function's dependencies takes the platform some minutes. */
const LONGEST = 15 * MINUTE

/** No shell in between: every word arrives as it is. */
export function runnerOf([file = '', ...first]: readonly string[], environment: Environment, cwd: string): RunCommand {
  return (words) =>
    new Promise((resolve, reject) => {
      const child = spawn(file, [...first, ...words], {
        cwd,
        env: environment as NodeJS.ProcessEnv,
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: LONGEST,
      })
      const said = { out: '', err: '' }
      child.stdout.setEncoding('utf8').on('data', (text) => {
        said.out += text
      })
      child.stderr.setEncoding('utf8').on('data', (text) => {
        said.err += text
      })
      child.on('error', (error) => reject(new Error(`${file} cannot be started: ${error.message}`)))
      child.on('close', (code) => resolve({ code: code ?? 1, ...said }))
    })
}

/** A command from a variable, words with spaces between or a list in JSON; the usual one where it is not set. */
export function commandFrom(variable: string | undefined, usual: readonly string[]): readonly string[] {
  if (!variable) return usual
  return variable.startsWith('[') ? JSON.parse(variable) : variable.trim().split(/\s+/)
}

/** npm's runner of packages; beside npm where npm started us, for systems that cannot start `npx` without a shell. */
export function npx(environment: Environment, ...words: readonly string[]): readonly string[] {
  const npm = environment.npm_execpath ?? ''
  const runner = npm.endsWith('npm-cli.js') ? [process.execPath, path.join(path.dirname(npm), 'npx-cli.js')] : ['npx']
  return [...runner, '--yes', ...words]
}

/** A text without the values of the variables that are secrets. */
export function hideSecrets(text: string, environment: Environment): string {
  const secrets = Object.entries(environment).filter(([name]) => /SECRET|TOKEN|PASSWORD|_KEY$/.test(name))
  return secrets.reduce((hidden, [, value = '']) => (value.length < 6 ? hidden : hidden.split(value).join('***')), text)
}

/** The last line that says something. */
export const lastLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .at(-1) ?? ''
