import { encode } from 'uqr'

const SCALE = 8 // px a module
/** The quiet zone of ISO/IEC 18004, in modules. */
export const QUIET_ZONE = 4

/** A QR code without its quiet zone: so many modules a side, and in each row whether they are dark. */
export type QrModules = { readonly size: number; readonly rows: readonly (readonly boolean[])[] }

/** At the error level M, whatever the text's length up to 2,331 bytes (ISO/IEC 18004, version 40). Throws on more. */
export function qrModules(text: string): QrModules {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  return { size, rows: data }
}

/** Where dark modules follow each other in a row: first module and how many. */
export function darkRuns(row: readonly boolean[]): [number, number][] {
  const found: [number, number][] = []
  row.forEach((isDark, x) => {
    const last = found[found.length - 1]
    if (isDark && last && last[0] + last[1] === x) last[1]++
    else if (isDark) found.push([x, 1])
  })
  return found
}

/** A picture of a QR code, as a data address of an SVG: black on white in both modes, so that every camera reads it. */
export function qrImage(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE })
  const rows = data.map((row, y) =>
    darkRuns(row)
      .map(([x, length]) => `M${x} ${y}h${length}`)
      .join(''),
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size * SCALE}" height="${size * SCALE}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" transform="translate(0 .5)" d="${rows.join('')}"/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
