import * as v from 'valibot'
import { readPreference, writePreference } from '@/platform/storage/preferences'
import type { BeginValues } from './view'

const NAME = 'begin'

/** The form at any moment of its being filled in. */
const FormSchema = v.strictObject({
  name: v.string(),
  place: v.string(),
  from: v.string(),
  to: v.string(),
  timeZone: v.string(),
  languages: v.array(v.string()),
})

/** What was entered on this device for a forum that has not begun; the blank form where there is nothing. */
export function readBeginForm(blank: BeginValues): BeginValues {
  const kept = readPreference<unknown>(NAME)
  return v.is(FormSchema, kept) ? kept : blank
}

/** Keeps the form on the device; `undefined` forgets it, once the forum has begun. */
export const storeBeginForm = (form: BeginValues | undefined): void => {
  writePreference(NAME, form ?? null)
}
