import { readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'

/** One picture of a page: how it looks to somebody. */
export type Cell = {
  readonly language: string
  readonly theme: string
  readonly width: number
  readonly height: number
  readonly file: string
}

const HEIGHT = 640
const GAP = 12
const GREY = '#808080'

const widthOf = ({ width, height }: Cell): number => Math.round((width * HEIGHT) / height)

/** Writes one picture of all of a page's. */
export async function writeMontage(file: string, rows: readonly (readonly Cell[])[]): Promise<void> {
  if (rows.length === 0) return
  const placed = rows.flatMap((row, index) => {
    let left = GAP
    return row.map((cell) => {
      const place = { cell, left, top: GAP + index * (HEIGHT + GAP) }
      left += widthOf(cell) + GAP
      return place
    })
  })
  const width = Math.max(...placed.map(({ cell, left }) => left + widthOf(cell) + GAP))
  const height = GAP + rows.length * (HEIGHT + GAP)
  const layers = placed.map(async ({ cell, left, top }) => ({
    input: await sharp(cell.file)
      .resize({ height: HEIGHT, width: widthOf(cell) })
      .toBuffer(),
    left,
    top,
  }))
  await sharp({ create: { width, height, channels: 3, background: GREY } })
    .composite(await Promise.all(layers))
    .jpeg({ quality: 82 })
    .toFile(file)
}

/** Writes a page of all montages in the folders of `folder`. Answers its path. */
export async function writeIndex(folder: string): Promise<string> {
  const entries = await readdir(folder, { withFileTypes: true })
  const parts = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) => partOf(name, await readdir(path.join(folder, name)))),
  )
  const file = path.join(folder, 'index.html')
  await writeFile(
    file,
    `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>body{font:15px system-ui;background:${GREY}}img{max-width:100%}h2{position:sticky;top:0;background:${GREY}}</style>${parts.join('')}`,
  )
  return file
}

function partOf(forum: string, names: readonly string[]): string {
  const pictures = names
    .filter((name) => name.endsWith('.jpg'))
    .sort()
    .map((name) => `<h3>${name.slice(0, -4)}</h3><img loading="lazy" src="${forum}/${name}" alt="">`)
  return `<h2>${forum}</h2>${pictures.join('')}`
}
