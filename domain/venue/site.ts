import type { Forum } from '../programme/forum'
import { type Language, say } from '../text/text'

/** Whether it is said where the forum is. One that began without a place has its own name there (`forum new`). */
export const isSiteKnown = ({ name, shortName, site }: Forum, reader: Language): boolean =>
  [site.name, site.address].some((text) => ![name, shortName].some((own) => say(own, reader) === say(text, reader)))
