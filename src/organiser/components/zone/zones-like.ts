import { fold } from 'domain/search/fold'

/** More than these are no help. */
const MOST_ZONES = 6

/** The zones that what was typed may mean, those whose city begins with it first; none where it is one of them. */
export function zonesLike(typed: string, zones: readonly string[]): string[] {
  const words = folded(typed)
  if (words.length < 2 || zones.includes(typed)) return []
  const cityOf = (zone: string) => folded(zone).split('/').pop() ?? ''
  const found = zones.filter((zone) => folded(zone).includes(words))
  const first = found.filter((zone) => cityOf(zone).startsWith(words))
  return [...new Set([...first, ...found])].slice(0, MOST_ZONES)
}

const folded = (text: string): string => fold(text.trim().replace(/_/g, ' '))
