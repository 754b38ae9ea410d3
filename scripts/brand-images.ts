import { mkdir, writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { webManifest } from '../domain/look/web-manifest'
import palette from '../src/styles/palette.json'

const out = 'src/generated'
const INK = '#10304a'
const CARD = { width: 1200, height: 630 } // px; what chats show beside a link

/** Two arcs meeting over a line, 512 wide and high. */
const mark = (arc: string) =>
  `<g fill="none" stroke-width="34" stroke-linecap="round"><path d="M120 336a136 136 0 0 1 272 0" stroke="#f7f5f0"/><path d="M188 336a68 68 0 0 1 136 0" stroke="${arc}"/><path d="M96 392h320" stroke="#f7f5f0"/></g>`

/** The icon on a phone's home screen, in the forum's ink and jade. */
export async function appIcon(): Promise<void> {
  await mkdir(`${out}/app-icon`, { recursive: true })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><rect width="512" height="512" fill="${INK}"/>${mark('#57c2ad')}</svg>`
  for (const size of [192, 512])
    await sharp(Buffer.from(svg)).resize(size, size).png({ palette: true }).toFile(`${out}/app-icon/icon-${size}.png`)
  const manifest = webManifest(undefined, 'en')
  await writeFile(`${out}/app-icon/manifest.webmanifest`, JSON.stringify(manifest))
}

/** What WeChat shows on a card of the mini program: 5 by 4 for a friend, square on the time line. Every byte is in the package. */
export async function shareImages(): Promise<void> {
  await mkdir(`${out}/share`, { recursive: true })
  const high = 240 // px
  for (const [name, width] of [
    ['friend', 300],
    ['moments', 240],
  ] as const) {
    const at = `translate(${(width - 192) / 2} 15) scale(.375)`
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${high}"><rect width="${width}" height="${high}" fill="${INK}"/><g transform="${at}">${mark('#57c2ad')}</g></svg>`
    await sharp(Buffer.from(svg))
      .png({ palette: true, colours: 4, effort: 10, dither: 0 })
      .toFile(`${out}/share/${name}.png`)
  }
}

/** What chats show beside a link: the mark over the colour of the session's topic. No words: a picture has one language. */
export async function cardImages(): Promise<void> {
  await mkdir(`${out}/card`, { recursive: true })
  const { light, dark } = palette
  const bars = {
    forum: dark.accent,
    'topic-1': light.topic1,
    'topic-2': light.topic2,
    'topic-3': light.topic3,
    'topic-4': light.topic4,
  }
  const { width, height } = CARD
  for (const [name, colour] of Object.entries(bars)) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${INK}"/><rect width="${width}" height="28" y="${height - 28}" fill="${colour}"/><g transform="translate(344 40)">${mark('#57c2ad')}</g></svg>`
    await sharp(Buffer.from(svg)).png({ palette: true }).toFile(`${out}/card/${name}.png`)
  }
}
