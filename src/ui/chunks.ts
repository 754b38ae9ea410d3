/** How many children a node may have (WeChat, Audits: "node children"). */
export const MOST_CHILDREN = 60

/** The same items in groups of at most so many. */
export function chunks<Item>(items: readonly Item[], most = MOST_CHILDREN): Item[][] {
  const groups: Item[][] = []
  for (let at = 0; at < items.length; at += most) groups.push(items.slice(at, at + most))
  return groups
}
