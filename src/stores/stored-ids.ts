import { readPreference } from '@/platform/storage/preferences'

/** The ids kept under a name, unchecked against the programme. A damaged device or another form of the app may hold anything: what is not text is left out. */
export function storedIds<Id extends string>(name: string): Id[] {
  const kept = readPreference<unknown>(name)
  return Array.isArray(kept) ? kept.filter((each): each is Id => typeof each === 'string') : []
}
