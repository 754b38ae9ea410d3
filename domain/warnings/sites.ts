import type { Programme } from '../programme/programme'
import type { WarningSite } from './warning'

type FieldSite = WarningSite & { readonly field: string }

/** Reads `sessions/opening/speakers/0/person` and `forum/site/name`; the ids in them hold no `/`. */
export function sitesIn({ sessions }: Programme) {
  const ids = new Map<string, Programme['sessions'][number]['id']>(sessions.map(({ id }) => [`sessions/${id}`, id]))
  const itemAt = (item: string): WarningSite => {
    const session = ids.get(item)
    return session === undefined ? { item } : { item, session }
  }
  const fieldAt = (path: string): FieldSite => {
    const parts = path.split('/')
    const length = parts[0] === 'forum' ? 1 : 2
    return { ...itemAt(parts.slice(0, length).join('/')), field: parts.slice(length).join('/') }
  }
  return { itemAt, fieldAt }
}
