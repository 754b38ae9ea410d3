/** Moves by minutes stay within a day. */
export const LONGEST_MINUTES = 24 * 60

/**
 * A whole number other than 0 that somebody typed, with digits of any of the screens' languages and a sign or none;
 * `undefined` where it is none, or is further from 0 than `most`.
 */
export function minutesTyped(text: string, most = LONGEST_MINUTES): number | undefined {
  const western = text.trim().replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
  const found = /^([+\-−]?)(\d{1,4})$/.exec(western)
  const minutes = Number(found?.[2] ?? 0)
  if (minutes === 0 || minutes > most) return undefined
  return found?.[1] === '' || found?.[1] === '+' ? minutes : -minutes
}
