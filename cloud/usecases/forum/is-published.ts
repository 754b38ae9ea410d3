import { lookupOf } from 'domain/programme/lookup'
import type { Target } from 'domain/share/share'
import type { PublishedContent } from '../release/newest-published'

/** Whether what a target names is there; the forum itself always is, and who invites or is invited is no matter of a release. */
export function isPublished(target: Target, { release, gallery, noticeboard }: PublishedContent): boolean {
  const lookup = lookupOf(release.programme)
  const has = (items: readonly { id: string }[], id: string) => items.some((item) => item.id === id)
  switch (target.kind) {
    case 'session':
    case 'topic':
    case 'person':
    case 'place':
      return lookup[target.kind](target.id) !== undefined
    case 'photo':
      return has(gallery.photos, target.id)
    case 'album':
      return has(gallery.albums, target.id)
    case 'notice':
      return has(noticeboard.notices, target.id)
    default:
      return true
  }
}
