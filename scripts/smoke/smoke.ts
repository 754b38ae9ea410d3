import { filesAddress, readingChecks, type SmokeCheck } from './checks'

export type SmokeOptions = {
  readonly address: string
  /** Where published files are; as the web page says, unless told. */
  readonly files?: string
  /** What changes something and undoes it; none to only read. */
  readonly acting: readonly SmokeCheck[]
  readonly say: (line: string) => void
}

/** Looks at everything, one after the other, and says what it saw. Answers whether all was well. */
export async function smoke({ address, files, acting, say }: SmokeOptions): Promise<boolean> {
  const told = files ?? (await filesAddress(address).catch(() => address))
  say(`web  ${address}`)
  say(`files ${told}`)
  const verdicts: boolean[] = []
  for (const check of [...readingChecks({ address, files: told }), ...acting])
    verdicts.push(await verdictOn(check, say))
  const failed = verdicts.filter((isFine) => !isFine).length
  say(failed === 0 ? 'All is well.' : `${failed} of ${verdicts.length} are not as they should be.`)
  return failed === 0
}

async function verdictOn({ name, look }: SmokeCheck, say: (line: string) => void): Promise<boolean> {
  try {
    say(`ok   ${name}: ${await look()}`)
    return true
  } catch (error) {
    say(`NOT  ${name}: ${error instanceof Error ? error.message : String(error)}`)
    return false
  }
}
