/** Minutes that a delay on the floor mostly has. */
export const usualMinutes: readonly number[] = [-10, -5, 5, 10, 15, 20, 30]

const LONGEST = 24 * 60

/** A number of minutes that somebody typed, with digits of any of the screens' languages; `undefined` where it is none. */
export function minutesTyped(text: string): number | undefined {
  const western = text.trim().replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
  const found = /^([+\-−]?)(\d{1,4})$/.exec(western)
  const minutes = Number(found?.[2] ?? 0)
  if (minutes === 0 || minutes > LONGEST) return undefined
  return found?.[1] === '' || found?.[1] === '+' ? minutes : -minutes
}
