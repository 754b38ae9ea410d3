const isMedia = (path: unknown): path is string => typeof path === 'string' && path.startsWith('media/')

/**
 * How often each file of media is referred to in what is given: programmes, galleries, parts of them. A reference is a
 * `path` below `media/`, wherever it stands. A file may go when nothing refers to it.
 */
export function mediaReferences(...sources: readonly unknown[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const left: unknown[] = [...sources]
  while (left.length > 0) {
    const value = left.pop()
    if (typeof value !== 'object' || value === null) continue
    if ('path' in value && isMedia(value.path)) counts.set(value.path, (counts.get(value.path) ?? 0) + 1)
    for (const part of Object.values(value)) left.push(part)
  }
  return counts
}

/** The files that are referred to, each once, in order. */
export const mediaOf = (...sources: readonly unknown[]): string[] => [...mediaReferences(...sources).keys()].sort()
