import type { Release } from 'domain/release/release'

/** A release as it leaves. */
export const presentRelease = ({ release, publishedAt, note, changes, earlier, programme }: Release): Release => ({
  release,
  publishedAt,
  ...(note === undefined ? {} : { note }),
  changes,
  earlier,
  programme,
})
