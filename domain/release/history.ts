import type { Edition, Release } from './release'

/** A release carries this many editions before it. */
export const MAX_EDITIONS = 50

const editionOf = ({ release, publishedAt, note, changes }: Edition): Edition => ({
  release,
  publishedAt,
  ...(note === undefined ? {} : { note }),
  changes,
})

/** A release and those before it as editions, the newest first. */
export const historyOf = (release: Pick<Release, keyof Edition | 'earlier'>): Edition[] => [
  editionOf(release),
  ...release.earlier,
]
