import { setTimeout as wait } from 'node:timers/promises'
import { ReleaseSchema } from 'domain/release/release'
import * as v from 'valibot'
import { openEmbedded } from '../../cloud/adapters/embedded/platform'
import type { Platform } from '../../cloud/ports'
import { readAudit } from '../../cloud/usecases/draft/acts'
import { readDraft } from '../../cloud/usecases/draft/read-draft'
import { readHead } from '../../cloud/usecases/release/read-head'
import { readRelease } from '../../cloud/usecases/release/read-release'
import { until } from '../hosts/until'
import { runChild } from './child'

/** What a killed process had acknowledged, and what is there after it. `isWhole`: the newest release is, with its hash. */
export type Aftermath = {
  readonly acknowledged: { readonly release: number; readonly draft: number }
  readonly found: { readonly release: number; readonly draft: number; readonly audited: number }
  readonly isWhole: boolean
}

/** Lets a process publish on a folder, kills it `delay` milliseconds after its first release, and looks at what is there. */
export async function killPublishing(folder: string, delay: number): Promise<Aftermath> {
  const child = runChild('test/support/children/publish.ts', [folder])
  await until(() => child.output().includes('release') || child.process.exitCode !== null, 30_000)
  if (child.process.exitCode !== null) throw new Error(child.output())
  await wait(delay)
  child.process.kill('SIGKILL')
  await child.ended
  const last = (word: string): number =>
    Math.max(...[...child.output().matchAll(new RegExp(`${word} (\\d+)\\n`, 'g'))].map(([, number]) => Number(number)))
  return { acknowledged: { release: last('release'), draft: last('draft') }, ...(await lookAt(folder)) }
}

async function lookAt(folder: string): Promise<Omit<Aftermath, 'acknowledged'>> {
  const platform: Platform = { ...openEmbedded(folder), clockOffset: 0 }
  try {
    const head = await readHead(platform)
    // Blobs are checked against the hashes in their names as they are read.
    const isWhole = v.is(ReleaseSchema, await readRelease(platform).catch(() => undefined))
    const acts = await readAudit(platform, { limit: 5 })
    const audited = acts.find(({ release }) => release !== undefined)?.release ?? 0
    return { found: { release: head.release, draft: (await readDraft(platform)).rev, audited }, isWhole }
  } finally {
    await platform.documents.close()
  }
}

/** What is wrong about an aftermath; empty where acknowledged work is there, whole, with its audit entry. */
export const faultsOf = ({ acknowledged, found, isWhole }: Aftermath): string[] => [
  ...(isWhole ? [] : ['the newest release is not whole']),
  ...(found.release < acknowledged.release ? ['an acknowledged release is lost'] : []),
  ...(found.release > acknowledged.release + 1 ? ['a release came from nowhere'] : []),
  ...(found.draft < acknowledged.draft ? ['an acknowledged edit is lost'] : []),
  ...(found.audited === found.release ? [] : ['the newest release is not in the audit']),
]
