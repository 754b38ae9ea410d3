import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { MediaJob } from 'domain/media/media-job'
import sharp from 'sharp'
import { prepareKept } from '../../../cloud/media/prepare-kept'
import { bring } from '../../support/bring'
import { drawing, HEIC, office, packed, pdf, pictureBomb, taken } from '../../support/pictures'

const textOf = ({ bytes }: { readonly bytes: Uint8Array }) => Buffer.from(bytes).toString('utf8')
const seed = (name: string) => readFileSync(path.resolve(__dirname, '../../../cloud/seed/media', name))

const deepUse = Array.from(
  { length: 30 },
  (_, level) => `<g id="u${level + 1}"><use xlink:href="#u${level}"/><use xlink:href="#u${level}"/></g>`,
).join('')

/** What is brought, and the one sentence that it is refused with. */
const refusals: readonly (readonly [string, MediaJob['use'], () => Buffer | Promise<Buffer>, string, string])[] = [
  ['nothing at all', 'plan', () => Buffer.alloc(0), 'empty', 'The file is empty.'],
  ['a text that calls itself a picture', 'plan', () => Buffer.from('hello'), 'picture-kind', 'save it as PNG, JPEG'],
  ['a phone’s own kind of picture', 'portrait', () => HEIC, 'picture-kind', 'save it as PNG, JPEG or WebP'],
  ['a drawing as a portrait', 'portrait', () => drawing(), 'picture-kind', 'save it as PNG, JPEG or WebP'],
  ['a PDF as a portrait', 'portrait', () => pdf(), 'picture-pdf', 'export the page as SVG or PNG'],
  ['a picture cut short', 'plan', async () => (await taken('png')).subarray(0, -30), 'picture-damaged', 'cut short'],
  ['a photo cut short', 'portrait', async () => (await taken('jpeg')).subarray(0, 150), 'picture-damaged', 'cut short'],
  ['a picture that fills the memory', 'plan', pictureBomb, 'picture-pixels', 'more than 60 million pixels'],
  [
    'a drawing with entities',
    'plan',
    () => drawing('<text>&a;</text>', undefined, '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'),
    'drawing-entities',
    'export it as plain SVG',
  ],
  ['a drawing with an unknown entity', 'plan', () => drawing('<text>&nbsp;</text>'), 'drawing-entities', 'plain SVG'],
  ['a drawing cut short', 'plan', () => drawing().subarray(0, -20), 'drawing-broken', 'export it again as SVG'],
  ['a drawing without a size', 'plan', () => drawing('', 'width="100%"'), 'drawing-size', 'how large it is'],
  ['a drawing of 3 MB', 'plan', () => drawing('<g/>'.repeat(800_000)), 'drawing-large', 'more than 2 MB'],
  ['a drawing of too many parts', 'plan', () => drawing('<g/>'.repeat(70_000)), 'drawing-large', 'too many parts'],
  ['parts that use parts', 'plan', () => drawing(`<g id="u0"/>${deepUse}`), 'drawing-large', 'too many parts'],
  ['a part that uses itself', 'plan', () => drawing('<g id="u"><use href="#u"/></g>'), 'drawing-large', 'too many'],
  [
    'a part in a part in a part',
    'plan',
    () => drawing('<g>'.repeat(500) + '</g>'.repeat(500)),
    'drawing-large',
    'too many',
  ],
  ['no photo at all', 'photo', () => Buffer.alloc(0), 'empty', 'The file is empty.'],
  ['a text that calls itself a photo', 'photo', () => Buffer.from('hello'), 'picture-kind', 'save it as PNG, JPEG'],
  ['a photo as a phone keeps it', 'photo', () => HEIC, 'picture-kind', 'save it as PNG, JPEG or WebP'],
  ['a drawing as a photo', 'photo', () => drawing('<script/>'), 'picture-kind', 'save it as PNG, JPEG or WebP'],
  ['a document as a photo', 'photo', () => pdf(), 'picture-kind', 'save it as PNG, JPEG or WebP'],
  [
    'a photo of the gallery cut short',
    'photo',
    async () => (await taken('jpeg')).subarray(0, 150),
    'picture-damaged',
    'save it again',
  ],
  ['a picture as a document', 'document', () => taken('png'), 'document-kind', 'save it as PDF, DOCX, PPTX or XLSX'],
  ['an archive of anything', 'document', () => office('docx').subarray(0, 40), 'document-damaged', 'cut short'],
  ['a document of old Office', 'document', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'document-old', 'old version'],
  [
    'a document with macros',
    'document',
    () => office('docx', { 'word/vbaProject.bin': 'x' }),
    'document-macros',
    'macros',
  ],
  ['a document that fills the memory', 'document', () => office('xlsx', {}, 200 * 1024 * 1024), 'too-hard', 'memory'],
  ['a PDF cut short', 'document', () => pdf().subarray(0, -20), 'document-damaged', 'cut short'],
  ['a PDF with a password', 'document', () => pdf('/Encrypt 7 0 R'), 'document-locked', 'without protection'],
  ['a PDF with a script', 'document', () => pdf('/OpenAction << /S /JavaScript /JS (x) >>'), 'pdf-active', 'a new PDF'],
  ['a script by another name', 'document', () => pdf('/AA << /O << /S /J#61vaScript >> >>'), 'pdf-active', 'a new PDF'],
  ['a script in a packed object', 'document', () => pdf('', packed('<</S/JavaScript>>')), 'pdf-active', 'a new PDF'],
  ['a PDF that starts a program', 'document', () => pdf('/A << /S /Launch /F (x) >>'), 'pdf-active', 'a new PDF'],
  ['a PDF that opens a web page', 'document', () => pdf('/OpenAction << /S /URI >>'), 'pdf-active', 'a new PDF'],
  [
    'a PDF that opens one by a name',
    'document',
    () => pdf('/OpenAction 8 0 R', '8 0 obj\n<< /S /URI /URI (http://a.example) >>\nendobj\n'),
    'pdf-active',
    'a new PDF',
  ],
]

test.each(refusals)('%s is refused in one sentence', async (_what, use, bytes, reason, sentence) => {
  const given = await bytes()
  const refusal = { reason, message: expect.stringContaining(sentence) }
  await expect(bring(use, given)).rejects.toMatchObject(refusal)
  await expect(bring(use, given, 'file', prepareKept)).rejects.toMatchObject(refusal)
})

test.each([
  ['a script', '<script>alert(1)</script>', 'active'],
  [
    'a script in another place',
    '<svg:script xmlns:svg="http://www.w3.org/2000/svg" href="//a.example/x.js"/>',
    'active',
  ],
  ['a handler', '<g onload="alert(1)" ONCLICK="x()"/>', 'active'],
  ['a page inside', '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>', 'active'],
  ['an animation', '<animate attributeName="href" to="javascript:alert(1)"/>', 'active'],
  ['a link that runs', '<a xlink:href="java&#115;cript:alert(1)"><rect/></a>', 'active'],
  ['a picture from elsewhere', '<image href="https://a.example/x.png"/>', 'external'],
  ['a part from elsewhere', '<use xlink:href="https://a.example/x.svg#a"/>', 'external'],
  ['a fill from elsewhere', '<rect fill="url(https://a.example/x.svg#a)"/>', 'external'],
  ['a fill hidden by escapes', '<rect fill="u\\72l(//a.example)"/>', 'external'],
  ['a style that fetches', '<style>@import url(//a.example/x.css);</style>', 'external'],
  ['a style that fetches by an entity', '<g style="fill:&#117;rl(//a.example)"/>', 'external'],
  ['a picture that is a drawing', '<image href="data:image/svg+xml;base64,PHN2Zy8+"/>', 'external'],
])('%s of a drawing is left out, and its owner is told', async (_what, inner, leftOut) => {
  const prepared = await bring('plan', drawing(inner))
  expect(prepared.leftOut).toEqual([leftOut])
  const text = textOf(prepared)
  expect(text).not.toMatch(/script|alert|onload|onclick|foreignobject|animate|a\.example|import|data:|\\/i)
  expect(text).toMatch(/<rect id="a".*<path d="M 1 2 L 3 4"\/><\/svg>$/)
})

test('what draws stays: gradients, clips, styles, parts used again, texts, a picture inside', async () => {
  const png = (await taken('png', 20, 10)).toString('base64')
  const inner = `<metadata>Ann</metadata><sodipodi:namedview xmlns:sodipodi="http://s.example"/><defs>
    <linearGradient id="shade"><stop offset="0" stop-color="red"/></linearGradient></defs>
    <style>.wall { fill: url(#shade); stroke: #333 } /* by Ann */</style>
    <a><text class="wall" x="1">A &amp; B</text></a><use href="#a"/><rect fill="url('#shade')" style="stroke:red"/>
    <image width="20" height="10" xlink:href="data:image/png;base64,${png}"/>`
  const prepared = await bring('plan', drawing(inner))
  expect(prepared.leftOut).toEqual([])
  expect(prepared.file).toMatchObject({ width: 400, height: 300 })
  const text = textOf(prepared)
  for (const part of ['url(#shade)', 'A &amp; B', 'xlink:href="#a"', 'style="stroke:red"', png])
    expect(text).toContain(part)
  expect(text).not.toMatch(/Ann|sodipodi|metadata/)
  const shown = await sharp(Buffer.from(text)).metadata()
  expect([shown.width, shown.height]).toEqual([400, 300])
})

test.each([
  ['its viewBox', 'viewBox="10 20 1200 800" width="100%"', [1200, 800]],
  ['its own size', 'width="100mm" height="50mm"', [377.95, 188.98]],
  ['a small viewBox, made larger', 'viewBox="0 0 2 1"', [2000, 1000]],
])('a drawing is as large as %s says', async (_what, attributes, [width, height]) => {
  expect((await bring('plan', drawing('', attributes))).file).toMatchObject({ width, height })
})

test('plans that were drawn for this app stay as they are drawn', async () => {
  for (const name of ['plan-level-1-0345e56f.svg', 'plan-level-2-62fb296a.svg']) {
    const prepared = await bring('plan', seed(name))
    expect(prepared.leftOut).toEqual([])
    const [before, after] = await Promise.all(
      [seed(name), Buffer.from(prepared.bytes)].map((svg) => sharp(svg).resize(400).raw().toBuffer()),
    )
    expect(after?.equals(before ?? Buffer.alloc(0))).toBe(true)
  }
})

const uses = [
  ['plan', 'png', 'png', [3000, 2000]],
  ['plan', 'jpeg', 'jpg', [2000, 3000]],
  ['portrait', 'jpeg', 'jpg', [427, 640]],
  ['portrait', 'png', 'jpg', [640, 427]],
  ['logo', 'webp', 'png', [640, 427]],
] as const

test.each(uses)(
  'a %s of the kind %s is made smaller, upright and anonymous',
  async (use, kind, ending, [width, height]) => {
    const { file, bytes, leftOut } = await bring(
      use,
      await taken(kind, ...(use === 'plan' ? [3300, 2200] : [960, 640])),
    )
    expect(file).toEqual({
      path: expect.stringMatching(`^media/${use}-[0-9a-f]{20}\\.${ending}$`),
      bytes: bytes.length,
      width,
      height,
    })
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/Ann Example|Exif|GPS/)
    expect(leftOut).toEqual([])
  },
)

test.each(['png', 'jpeg', 'webp'] as const)(
  'where nothing draws, a %s keeps its pixels and how it is turned, and loses who and where',
  async (kind) => {
    const given = await taken(kind, 300, 200)
    expect(given.toString('latin1')).toContain('Ann Example')
    const { file, bytes } = await bring('portrait', given, 'x', prepareKept)
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/Ann Example|Camera|GPS/)
    const shown = await sharp(bytes).autoOrient().raw().toBuffer({ resolveWithObject: true })
    expect(file).toMatchObject({ width: shown.info.width, height: shown.info.height })
    const before = await sharp(given).autoOrient().raw().toBuffer()
    expect(shown.data.equals(before)).toBe(true)
  },
)

const photoKinds = ['jpeg', 'png', 'webp', 'gif', 'tiff'] as const

test.each(photoKinds)(
  'a photo of the kind %s is there in two sizes, upright, and says nothing of who and where',
  async (kind) => {
    const given = await sharp(await taken('jpeg', 2000, 1000))
      .keepMetadata()
      .toFormat(kind)
      .toBuffer()
    if (kind === 'jpeg') expect(given.toString('latin1')).toContain('Ann Example')
    const { file, bytes, thumbnail } = await bring('photo', given)
    const isTurned = kind !== 'gif'
    expect(file).toMatchObject(isTurned ? { width: 800, height: 1600 } : { width: 1600, height: 800 })
    expect(thumbnail?.file).toMatchObject(isTurned ? { width: 480, height: 960 } : { width: 480, height: 240 })
    for (const part of [bytes, thumbnail?.bytes ?? Buffer.alloc(0)]) {
      expect(Buffer.from(part).toString('latin1')).not.toMatch(/Ann Example|Camera|Exif|GPS/)
      expect(await sharp(part).metadata()).not.toHaveProperty('exif')
    }
  },
)

test('where nothing draws, a photo too loses who and where, and one that only a program can read is refused', async () => {
  const { bytes, thumbnail } = await bring('photo', await taken('jpeg', 300, 200), 'x', prepareKept)
  for (const part of [bytes, thumbnail?.bytes ?? Buffer.alloc(0)])
    expect(Buffer.from(part).toString('latin1')).not.toMatch(/Ann Example|Camera|GPS/)
  const gif = await sharp(await taken('png'))
    .gif()
    .toBuffer()
  await expect(bring('photo', gif, 'x', prepareKept)).rejects.toMatchObject({ reason: 'picture-kind' })
})

test('where nothing draws, the thumbnail of a photo is the one that its device has drawn, cleaned; what is none is left out', async () => {
  const job = { use: 'photo', name: 'x', bytes: new Uint8Array(await taken('jpeg', 1600, 1200)) } as const
  const bringWith = async (thumbnail: Buffer) => prepareKept({ ...job, thumbnail: new Uint8Array(thumbnail) })
  const small = await bringWith(await taken('jpeg', 480, 360))
  expect(small.thumbnail?.file).toMatchObject({
    width: 360,
    height: 480,
    path: expect.stringContaining('photo-small-'),
  })
  expect(Buffer.from(small.thumbnail?.bytes ?? []).toString('latin1')).not.toMatch(/Ann Example|Camera|GPS/)
  for (const none of [
    await taken('jpeg', 900, 600),
    await taken('png'),
    drawing('<script/>'),
    Buffer.from([255, 216, 255]),
  ])
    expect((await bringWith(none)).thumbnail?.file).toEqual(small.file)
})

test('a photo of more than 120 million pixels is refused', async () => {
  const refusal = { reason: 'picture-pixels', message: expect.stringContaining('more than 120 million pixels') }
  await expect(bring('photo', pictureBomb())).rejects.toMatchObject(refusal)
})

test('where nothing draws, a picture too large for phones is refused in one sentence', async () => {
  await expect(bring('plan', await taken('png', 5000, 40), 'x', prepareKept)).rejects.toMatchObject({
    id: 'too-large',
    reason: 'picture-here',
    message: expect.stringContaining('at most 2 MB and 4096 pixels a side'),
  })
})

test.each([
  ['Programme of the Forum (final).PDF', pdf('/OpenAction [3 0 R /Fit]'), 'programme-of-the-forum-final', 'pdf'],
  ['日程.pdf', pdf('/OpenAction 8 0 R', '8 0 obj\n<< /S /GoTo /D [3 0 R /Fit] >>\nendobj\n'), 'document', 'pdf'],
  ['../../x/Note.docx', office('docx'), 'x-note', 'docx'],
  ['Slides.exe', office('pptx'), 'slides', 'pptx'],
  ['rooms.xlsx', office('xlsx'), 'rooms', 'xlsx'],
])('the document %s is taken as it is, by what it is', async (name, bytes, stem, type) => {
  const prepared = await bring('document', bytes, name)
  expect(prepared.file).toEqual({
    path: expect.stringMatching(`^media/${stem}-[0-9a-f]{20}\\.${type}$`),
    bytes: bytes.length,
  })
  expect(Buffer.from(prepared.bytes).equals(bytes)).toBe(true)
})

test('the sample’s own documents are taken', async () => {
  for (const name of ['outline-en-73c9b3e3.pdf', 'outline-zh-030a927b.pdf'])
    expect((await bring('document', seed(name))).bytes).toHaveLength(seed(name).length)
})
