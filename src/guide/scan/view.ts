import { readScan, type Scanned } from 'domain/scan'
import { pagePath } from 'domain/share'

export type Refused = Extract<Scanned, { refused: unknown }>

/** What comes of a scanned or typed text: a page to open, or why not. */
export type Outcome = { readonly page: string } | Refused

export function outcomeOf(text: string, hosts: readonly string[]): Outcome {
  const scanned = readScan(text, hosts)
  return 'target' in scanned ? { page: pagePath(scanned.target) } : scanned
}
