import { createInterface } from 'node:readline/promises'

/** Asks on the terminal; `undefined` where there is none, as in a script. The question goes to stderr: stdout is for what was done. */
export async function askOnTerminal(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return (await terminal.question(question)).trim()
  } finally {
    terminal.close()
  }
}
