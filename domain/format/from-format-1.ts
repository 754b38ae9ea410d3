type Fields = Readonly<Record<string, unknown>>

/** A programme of format 1 in format 2. */
export const fromFormat1 = (programme: Fields): Fields => programme
