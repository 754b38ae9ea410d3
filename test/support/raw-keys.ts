import { packages } from '../../scripts/messages'

const keys = new Set(Object.values(packages).flatMap(({ en }) => Object.keys(en)))

/** The message keys that a text shows in place of their words, and holes that nobody filled. */
export function rawKeysIn(text: string): string[] {
  const words = text.match(/[a-z]+(?:\.[a-zA-Z-]+)+/g) ?? []
  const holes = text.match(/\{\w+\}|\bundefined\b|\bNaN\b|\[object \w+\]/g) ?? []
  return [...words.filter((word) => keys.has(word)), ...holes]
}
