import type { SessionId } from 'domain/programme/ids'
import { lookupOf } from 'domain/programme/lookup'
import type { LocalizedText } from 'domain/text/text'
import { create } from 'zustand'
import { readPreference, writePreference } from '@/platform/storage/preferences'
import { type ForumState, useForum } from './forum'
import { onReset } from './reset-app'
import { useStars } from './stars'

const NAME = 'removed-stars'

type Titles = Readonly<Record<SessionId, LocalizedText>>

/** What a device kept, which may be damaged. */
const kept = (): Titles => Object(readPreference<unknown>(NAME))

/** Titles of starred sessions that the programme no longer has, as this device last showed them. */
export const useRemovedStars = create<{ readonly titles: Titles }>()(() => ({ titles: kept() }))

function setTitles(titles: Titles): void {
  writePreference(NAME, titles)
  useRemovedStars.setState({ titles })
}

function keepTitles({ release }: ForumState, before: ForumState): void {
  if (!release || !before.release || release === before.release) return
  const [then, now] = [lookupOf(before.release.programme), lookupOf(release.programme)]
  const removed = [...useStars.getState().starred].flatMap((id): [SessionId, LocalizedText][] => {
    const title = now.session(id) ? undefined : then.session(id)?.title
    return title ? [[id, title]] : []
  })
  if (removed.length > 0) setTitles({ ...useRemovedStars.getState().titles, ...Object.fromEntries(removed) })
}

/** Keeps what a starred session was called when a release removes it. */
export function watchRemovedStars(): void {
  useForum.subscribe(keepTitles)
}

/** The reader has seen that these are gone. */
export function dismissRemovedStars(ids: readonly SessionId[]): void {
  useStars.getState().starAll(ids, false)
  setTitles({})
}

onReset(() => useRemovedStars.setState({ titles: {} }))
