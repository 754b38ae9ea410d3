import sharp from 'sharp'
import { prepareKept } from '../../../cloud/media/prepare-kept'
import { bring } from '../../support/bring'
import { pagedPdf } from '../../support/pictures'

test.each([
  ['cut short', () => pagedPdf().subarray(0, 120), 'document-damaged', 'cut short'],
  ['only by name', () => Buffer.from('%PDF-1.7\nhello'), 'document-damaged', 'save it again'],
  [
    'with a password',
    () =>
      pagedPdf({
        trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /O (${'a'.repeat(32)}) /U (${'b'.repeat(32)}) /P -44 >> /ID [(a) (a)]`,
      }),
    'document-locked',
    'save a copy without protection',
  ],
  ['without a page', () => pagedPdf({ pages: 0 }), 'pdf-empty', 'The PDF has no page.'],
  [
    'that fills the memory',
    () => pagedPdf({ drawn: Buffer.alloc(270_000_000, '0 0 1 1 re f ') }),
    'too-hard',
    'smaller',
  ],
])('a PDF %s is no plan, and one sentence says so', async (_what, make, reason, sentence) => {
  const refusal = { reason, message: expect.stringContaining(sentence) }
  await expect(bring('plan', make())).rejects.toMatchObject(refusal)
  // What broke is gone with it.
  expect((await bring('plan', pagedPdf())).type).toBe('image/png')
})

test('the first page of a PDF is a plan, as large as a plan may be, and its owner is told of what was left out', async () => {
  const prepared = await bring('plan', pagedPdf({ pages: 3, trailer: '/Note << /S /JavaScript >>' }))
  expect(prepared).toMatchObject({
    file: { width: 3000, height: 2250 },
    type: 'image/png',
    leftOut: ['active', 'pages'],
  })
  const { data, info } = await sharp(prepared.bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const colourAt = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)]
  expect([colourAt(700, 1500), colourAt(700, 300), colourAt(2000, 1500)]).toEqual([
    [255, 0, 0],
    [255, 255, 255],
    [255, 255, 255],
  ])
})

test.each([
  ['of 200 inches', '14400 14400', [3000, 3000]],
  ['that claims a kilometre', '2834645 1417322', [3000, 1500]],
  ['as thin as a line', '14400 1', [3000, 1]],
])('a page %s gives a picture within bounds', async (_what, box, [width, height]) => {
  expect(await bring('plan', pagedPdf({ box }))).toMatchObject({ file: { width, height }, leftOut: [] })
})

test('where nothing draws, a PDF as a plan is refused in one sentence', async () => {
  await expect(bring('plan', pagedPdf(), 'file', prepareKept)).rejects.toMatchObject({
    reason: 'pdf-here',
    message: expect.stringContaining('bring the PDF by the command line'),
  })
})
