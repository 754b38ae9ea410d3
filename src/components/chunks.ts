/** WeChat's audit wants at most 60 children in a node. */
const CHILDREN = 50

/** A long list as several that a node of the mini program may each hold. */
export function chunksOf<Item>(items: readonly Item[], size: number = CHILDREN): Item[][] {
  const chunks: Item[][] = []
  for (let at = 0; at < items.length; at += size) chunks.push(items.slice(at, at + size))
  return chunks
}
