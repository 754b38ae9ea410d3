import { FORMAT } from 'domain/format/format'
import { Problem } from 'domain/problem'
import type { Platform, ReadOnlyStore } from '../../ports'
import { SETTINGS } from '../forum/clock-offset'
import { hasForum } from '../store/records'
import { upgradeDraft } from './upgrade-draft'
import { upgradeReleases } from './upgrade-releases'

/** Brings one part of a store to the next format. Cut short anywhere, it is run again from its beginning. */
type Step = (platform: Platform) => Promise<void>

/** `steps[n]` brings a store from format n + 1 to format n + 2, part by part. */
const steps: readonly (readonly Step[])[] = [[upgradeReleases, upgradeDraft]]

const FORMAT_MARK = 'format'

/**
 * Brings what the home stores to the format of this code; a forum that has not begun is of this format. Runs at each
 * opening, and does nothing where nothing is to be done. Throws `broken` for data of a newer format.
 */
export async function upgradeStore(platform: Platform): Promise<void> {
  const stored = await storedFormat(platform.documents)
  if (stored > FORMAT)
    throw new Problem('broken', `The data is of format ${stored}, and this version reads format ${FORMAT}: update it.`)
  if (stored === FORMAT) return
  if (stored > 0) for (const step of steps.slice(stored - 1).flat()) await step(platform)
  await platform.documents.transact((transaction) => transaction.put(SETTINGS, FORMAT_MARK, FORMAT))
}

/** 0 where there is no forum yet. */
async function storedFormat(reader: ReadOnlyStore): Promise<number> {
  const mark = (await reader.get<number>(SETTINGS, FORMAT_MARK))?.body
  if (mark !== undefined) return mark
  return (await hasForum(reader)) ? 1 : 0
}
