import { html } from 'hono/html'
import { LRUCache } from 'lru-cache'
import { encode } from 'uqr'
import type { Markup } from '../pages/markup'

const BORDER = 4 // modules; the quiet zone of ISO/IEC 18004

/** Where dark modules follow each other in a row: first module and how many. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = []
  row.forEach((isDark, x) => {
    const last = runs[runs.length - 1]
    if (isDark && last && last[0] + last[1] === x) last[1]++
    else if (isDark) runs.push([x, 1])
  })
  return runs
}

function draw(text: string): Markup {
  const { data, size } = encode(text, { ecc: 'Q', border: BORDER })
  const rows = data.map((row, y) =>
    runsOf(row)
      .map(([x, length]) => `M${x} ${y}h${length}`)
      .join(''),
  )
  return html`<svg class="qr" role="img" aria-label="${text}" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" stroke-width="1.02" transform="translate(0 .5)" d="${rows.join('')}"/></svg>`
}

/** The codes of a large forum: about 1 MB. To work one out takes a millisecond, and screens ask twice a minute. */
const drawings = new LRUCache<string, Markup>({ max: 400 })

/**
 * A QR code as an SVG in the page: level Q, with its quiet zone, black on white whatever the page's colours are. Rows
 * overlap by a hair, as printers and viewers leave a light seam between shapes that only touch.
 */
export function qrDrawing(text: string): Markup {
  const drawing = drawings.get(text) ?? draw(text)
  drawings.set(text, drawing)
  return drawing
}
