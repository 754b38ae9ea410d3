import sharp from 'sharp'

/** Sixteen colours are four bits a pixel: half the bytes, and enough for most screens without photos. */
const FEW = 16
const MANY = 256

/** By how much a pixel may lose its tint (0 to 255), and how many pixels may lose more: a coloured word has a few hundred. */
const TINT = 45
const SHARE = 0.0005

/** The smallest PNG of a screen in which nothing coloured has turned grey or taken another colour. */
export async function smallPng(picture: Buffer): Promise<Buffer> {
  const few = await withColours(picture, FEW)
  return (await lostTint(picture, few)) <= SHARE ? few : withColours(picture, MANY)
}

const withColours = (picture: Buffer, colours: number): Promise<Buffer> =>
  sharp(picture).removeAlpha().png({ palette: true, colours, dither: 0, effort: 10, compressionLevel: 9 }).toBuffer()

/** The share of pixels whose tint, what red and blue have more than green, is another. */
async function lostTint(before: Buffer, after: Buffer): Promise<number> {
  const [here, there] = await Promise.all([before, after].map((png) => sharp(png).removeAlpha().raw().toBuffer()))
  if (!here || !there) return 1
  const tintAt = (pixels: Buffer, at: number, channel: number) => (pixels[at + channel] ?? 0) - (pixels[at + 1] ?? 0)
  const isOther = (at: number) =>
    [0, 2].some((channel) => Math.abs(tintAt(here, at, channel) - tintAt(there, at, channel)) > TINT)
  let lost = 0
  for (let at = 0; at < here.length; at += 3) if (isOther(at)) lost++
  return lost / (here.length / 3)
}
