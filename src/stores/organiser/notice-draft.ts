import type { LocalizedText } from 'domain/text/text'
import { readPreference, writePreference } from '@/platform/storage/preferences'

const NAME = 'notice-draft'

/** The notice that was begun on this device, wording by language; empty where none was. */
export function readNoticeDraft(): LocalizedText {
  const kept = readPreference<unknown>(NAME)
  if (typeof kept !== 'object' || kept === null) return {}
  return Object.fromEntries(Object.entries(kept).filter(([, wording]) => typeof wording === 'string'))
}

export const storeNoticeDraft = (draft: LocalizedText): boolean => writePreference(NAME, draft)
