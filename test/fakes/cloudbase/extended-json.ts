/** Values as the SDKs write them: MongoDB's Extended JSON v2, canonical, and CloudBase's own server date. */
export function read(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown) => plain(value))
}

function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const [[name, inner] = [], ...more] = Object.entries(value)
  if (more.length > 0) return value
  if (name === '$numberInt' || name === '$numberLong' || name === '$numberDouble') return Number(inner)
  if (name === '$date') return new Date(Number(inner))
  if (name === '$tcb_server_date') return new Date()
  return value
}

/** The other way round, as the platform answers. */
export const write = (value: unknown): string => JSON.stringify(marked(value))

function marked(value: unknown): unknown {
  if (typeof value === 'number') return numberOf(value)
  if (value instanceof Date) return { $date: { $numberLong: String(value.getTime()) } }
  if (Array.isArray(value)) return value.map(marked)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, marked(inner)]))
}

const numberOf = (value: number): unknown =>
  Number.isInteger(value) && Math.abs(value) < 2 ** 31
    ? { $numberInt: String(value) }
    : { $numberDouble: String(value) }
