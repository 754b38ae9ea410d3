import { isWholePicture } from 'domain/media/whole-picture'
import sharp from 'sharp'

const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const
const drawn = sharp({ create: { width: 64, height: 48, channels: 3, background: '#107060', noise } })

const pictures = {
  jpeg: () => drawn.clone().jpeg().toBuffer(),
  'progressive jpeg': () => drawn.clone().jpeg({ progressive: true }).toBuffer(),
  'jpeg with a small picture in it': async () => {
    const [small, large] = [await drawn.clone().resize(8).jpeg().toBuffer(), await drawn.clone().jpeg().toBuffer()]
    const length = small.length + 2
    return Buffer.concat([
      large.subarray(0, 2),
      Buffer.from([0xff, 0xe1, length >> 8, length & 255]),
      small,
      large.subarray(2),
    ])
  },
  'jpeg with something behind it': async () => Buffer.concat([await drawn.clone().jpeg().toBuffer(), Buffer.alloc(9)]),
  png: () => drawn.clone().png().toBuffer(),
  webp: () => drawn.clone().webp().toBuffer(),
}

describe.each(Object.entries(pictures))('a %s', (_, make) => {
  test('is whole', async () => expect(isWholePicture(await make())).toBe(true))

  test.each([0.3, 0.6, 0.9])('is not whole where %d of it is there', async (share) => {
    const bytes = await make()
    expect(isWholePicture(bytes.subarray(0, Math.floor(bytes.length * share)))).toBe(false)
  })
})

test('of other files nothing is known', () => {
  expect(isWholePicture(Buffer.from('GIF89a, or whatever it is'))).toBe(true)
  expect(isWholePicture(new Uint8Array())).toBe(false)
})
