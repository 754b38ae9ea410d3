import type { Row } from './space'

/** What one list has shown: the rows after `after`, up to `to` or all there are. */
type Stretch = { readonly after: string; readonly to: string | undefined; readonly rows: ReadonlyMap<string, Row> }

/** What a transaction's lists have shown: what is there, and what is not. */
export class Listed {
  readonly #stretches = new Map<string, Stretch[]>()

  /** @param most rows that were asked for; where there are fewer, these are all */
  add(name: string, { after, most, rows }: { after: string; most: number; rows: readonly Row[] }): void {
    const to = rows.length < most ? undefined : rows.at(-1)?._id
    const stretch: Stretch = { after, to, rows: new Map(rows.map((row) => [row._id, row])) }
    this.#stretches.set(name, [...(this.#stretches.get(name) ?? []), stretch])
  }

  names(): readonly string[] {
    return [...this.#stretches.keys()]
  }

  /** Nothing where no list reached so far. */
  find(name: string, id: string): { readonly row: Row | undefined } | undefined {
    const isIn = ({ after, to }: Stretch): boolean =>
      compare(id, after) > 0 && (to === undefined || compare(id, to) <= 0)
    const stretch = this.#stretches.get(name)?.find(isIn)
    return stretch && { row: stretch.rows.get(id) }
  }
}

/** As the database compares: by code point. */
export const compare = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))
