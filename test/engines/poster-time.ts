import type { Engine } from './hosts/engine'

/** The poster's sizes of the line that says when (src/guide/share/poster/body.ts). */
const SIZES = [42, 46, 48, 50, 53]

/**
 * How far the poster on the screen is from showing some words at the left end of a line: the least difference, over its lines
 * and the sizes, between the ink in each column of pixels and that of the words drawn alone.
 */
function distanceTo(words: string, sizes: readonly number[]): number {
  const poster = document.querySelector<HTMLCanvasElement>('#poster')
  if (!poster) throw new Error('no poster')
  const family = getComputedStyle(poster).fontFamily
  type Picture = { isInk: (x: number, y: number) => boolean; width: number; height: number }
  const read = (canvas: HTMLCanvasElement): Picture => {
    const { width, height } = canvas
    const data = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray()
    const isInk = (x: number, y: number) => {
      const at = 4 * (y * width + x)
      return (data[at + 3] ?? 0) > 128 && (data[at] ?? 0) < 110
    }
    return { isInk, width, height }
  }
  /** Ink a column from the first column that has any. */
  const columns = ({ isInk, width }: Picture, top: number, bottom: number): number[] => {
    const counts = Array.from({ length: width - 100 }, (_, x) => {
      let count = 0
      for (let y = top; y < bottom; y++) if (isInk(x + 50, y)) count++
      return count
    })
    return counts.slice(counts.findIndex((count) => count > 0))
  }
  const alone = (size: number): number[] => {
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: 1080, height: 120 })
    const brush = canvas.getContext('2d')
    if (!brush) throw new Error('no canvas')
    brush.font = `bold ${size}px ${family}`
    brush.fillText(words, 100, 80)
    const counts = columns(read(canvas), 0, 120)
    return counts.slice(0, counts.length - [...counts].reverse().findIndex((count) => count > 0))
  }
  const picture = read(poster)
  const isInkRow = (y: number) => Array.from({ length: 936 }, (_, x) => x + 72).some((x) => picture.isInk(x, y))
  const lines: number[][] = []
  let top = 0
  for (let y = 0; y < picture.height; y++) {
    if (isInkRow(y)) continue
    if (y - top > 20 && y - top < 100) lines.push(columns(picture, top, y))
    top = y + 1
  }
  const distances = sizes.flatMap((size) => {
    const wanted = alone(size)
    return lines.map(
      (line) => wanted.reduce((sum, count, x) => sum + Math.abs(count - (line[x] ?? 0)), 0) / wanted.length,
    )
  })
  return Math.min(...distances)
}

/** Whether the session’s time on the poster reads `10:50–12:00` from the left, and not the other way round. */
export async function timeRunsForward(engine: Engine, from: string, to: string): Promise<boolean> {
  const forward = await engine.evaluate(distanceTo, `${from}–${to}`, SIZES)
  const backward = await engine.evaluate(distanceTo, `${to}–${from}`, SIZES)
  return forward < backward
}
