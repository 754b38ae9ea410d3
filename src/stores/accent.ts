import { readPreference, writePreference } from '@/platform/storage/preferences'
import { useForum } from './forum'

const NAME = 'accent'

/** The colour of the release that this device showed last; `null` for one without. */
let kept = readPreference<string | null>(NAME)

/** The forum's own colour: `null` where it has none, `undefined` where nothing of the forum was ever here. */
export const useAccent = (): string | null | undefined =>
  useForum(({ release }) => (release ? (release.programme.forum.look?.accent ?? null) : kept))

/** Once at launch: keeps the colour, so that the app opens in it before the release is read. */
export function watchAccent(): void {
  useForum.subscribe(({ release }) => {
    const accent = release ? (release.programme.forum.look?.accent ?? null) : undefined
    if (accent === undefined || accent === kept) return
    kept = accent
    writePreference(NAME, accent)
  })
}
