import { drafted } from 'domain/draft/draft-items'
import type { Edit } from 'domain/draft/edit'
import type { ListKind } from 'domain/programme/kinds'
import type { Programme } from 'domain/programme/programme'

type Item = { readonly id: string }

/**
 * The edit that brings an item back that was taken out of the draft, as it is published and where it stood;
 * nothing where the published programme has no such item.
 */
export function restoreEdit(kind: ListKind, id: string, published: Programme, draft: Programme): Edit | undefined {
  const items: readonly Item[] = published[kind]
  const index = items.findIndex((item) => item.id === id)
  if (index < 0) return undefined
  const left = new Set(draft[kind].map((item) => item.id as string))
  const before = items.slice(0, index).filter((item) => left.has(item.id))
  const fields = drafted(kind, items[index]) as Record<string, unknown>
  return { change: 'create', kind, id, fields, after: before[before.length - 1]?.id ?? null }
}
