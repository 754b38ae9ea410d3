import type { MediaJob } from 'domain/media/media-job'
import sharp from 'sharp'
import { apiOrganiser } from '../support/organisers'
import { drawing, pdf } from '../support/pictures'
import { aProgramme } from '../support/sample-programme'
import { type Bench, quantile, spread } from './figure'
import { guestDuring, ms, onServer, sendFile, timed } from './imports'
import type { ServerProcess } from './server-process'

const GUEST_WITHIN = 50 // ms, of 95 in 100
const MEMORY = 400 // MB

/** What costs most of each kind: a camera's picture, a drawing of two megabytes, a document of as many as are taken. */
const files: readonly (readonly [string, MediaJob['use'], () => Promise<Uint8Array>])[] = [
  ['a photo of 48 megapixels as a portrait', 'portrait', () => noise(8000, 6000)],
  ['the same for the gallery, in two sizes', 'photo', () => noise(8000, 6000)],
  ['a PNG of 12 megapixels as a plan', 'plan', () => noise(4000, 3000, true)],
  [
    'a drawing of 2 MB as a plan',
    'plan',
    async () => new Uint8Array(drawing('<path d="M 1 2 L 3 4"/>'.repeat(58_000))),
  ],
  ['a document of 19 MB', 'document', async () => new Uint8Array(pdf('', Buffer.alloc(19 * 1024 * 1024, 'x')))],
]

/** A picture with as much in it as a camera’s: noise at a quarter of its size, made larger. */
async function noise(width: number, height: number, isPng = false): Promise<Uint8Array> {
  const small = { width: width / 4, height: height / 4, channels: 3 as const }
  const picture = sharp({ create: { ...small, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 40 } } })
  const large = sharp(await picture.png().toBuffer(), { limitInputPixels: false }).resize({ width, height })
  return new Uint8Array(
    await (isPng ? large.png({ palette: true, colours: 64 }) : large.jpeg({ quality: 80 })).toBuffer(),
  )
}

async function measure(server: ServerProcess, [what, use, make]: (typeof files)[number], report: Parameters<Bench>[0]) {
  const bytes = await make()
  const organiser = await apiOrganiser(server.url, server.code)
  let made = Number.NaN
  const waits = await guestDuring(server.url, async () => {
    const upload = await sendFile(organiser, 'file', bytes)
    made = await timed(() =>
      use === 'photo'
        ? organiser.call('addPhoto', { request: upload, upload })
        : organiser.call('bringMedia', { upload, use }),
    )
  })
  const { peak } = server.memory()
  const [p95, size] = [quantile(waits, 0.95), `${(bytes.length / 1024 / 1024).toFixed(1)} MB`]
  report({ what: `${what}, ${size}: made ready`, value: ms(made) })
  report({
    what: 'a guest meanwhile, 95 of 100 times',
    value: `${ms(p95)} (${spread(waits)})`,
    bar: ms(GUEST_WITHIN),
    isOver: p95 > GUEST_WITHIN,
  })
  report({ what: 'the server at most', value: `${Math.round(peak)} MB`, bar: `${MEMORY} MB`, isOver: peak > MEMORY })
}

/** Pictures and documents that come in, and how long a guest waits for the head meanwhile. */
export const mediaBench: Bench = async (report) => {
  for (const file of files) await onServer(aProgramme(), (server) => measure(server, file, report))
}
