/** One measured value. `isOver`: a bar that has to be reached was not. */
export type Figure = {
  readonly what: string
  readonly value: string
  readonly bar?: string
  readonly isOver?: boolean
  /** The same for programs. */
  readonly data?: object
}

/** Figures of one bench as they come; whoever runs it prints them. */
export type Bench = (report: (figure: Figure) => void) => Promise<void>

/** The share `part` (0 to 1) of the values is at most this. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN
}

const milliseconds = (value: number): string => `${Math.round(value)} ms`

/** `p50 12 ms, p99 80 ms, max 95 ms` */
export const spread = (values: readonly number[]): string =>
  `p50 ${milliseconds(quantile(values, 0.5))}, p99 ${milliseconds(quantile(values, 0.99))}, max ${milliseconds(quantile(values, 1))}`

/** A line of the table. */
export const lineOf = ({ what, value, bar, isOver }: Figure): string =>
  `  ${what.padEnd(58)} ${value.padEnd(40)} ${bar ? `at most ${bar}` : ''}${isOver ? '  OVER' : ''}`.trimEnd()

/** A figure, to two decimals, that may not be more than its limit. */
export function limitedFigure(name: string, exact: number, unit: string, limit: number): Figure {
  const value = Math.round(exact * 100) / 100
  const holds = value <= limit
  return {
    what: name,
    value: `${value} ${unit}`,
    bar: String(limit),
    isOver: !holds,
    data: { name, value, limit, holds },
  }
}
