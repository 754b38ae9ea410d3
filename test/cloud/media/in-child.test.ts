import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { prepareInChild } from '../../../cloud/media/in-child'
import { bundled } from '../../support/bundled'
import { pagedPdf, pdf, taken } from '../../support/pictures'
import { tempFolder } from '../../support/temp-folder'

const job = async (use: 'portrait' | 'document') => ({
  use,
  name: 'file',
  bytes: new Uint8Array(use === 'portrait' ? await taken('jpeg', 600, 400) : pdf('/A << /S /Launch >>')),
})

test('files are made ready in processes of their own, one after the other, and each has its own answer', async () => {
  const prepare = prepareInChild(bundled('cloud/media/media-child.ts'))
  const [portrait, refused, again] = await Promise.allSettled([
    prepare(await job('portrait')),
    prepare(await job('document')),
    prepare(await job('portrait')),
  ])
  expect(portrait).toMatchObject({ value: { file: { width: 400, height: 600 }, type: 'image/jpeg', leftOut: [] } })
  expect(refused).toMatchObject({ reason: { id: 'bad-input', reason: 'pdf-active' } })
  expect(again).toEqual(portrait)
  const page = await prepare({ use: 'plan', name: 'hall.pdf', bytes: new Uint8Array(pagedPdf()) })
  expect(page).toMatchObject({ file: { width: 3000, height: 2250 }, type: 'image/png', leftOut: [] })
})

test('a decoder that breaks breaks its own file alone, in one sentence', async () => {
  const folder = await tempFolder()
  const script = path.join(folder.path, 'broken.js')
  await writeFile(script, 'process.once("message", () => process.abort())')
  await expect(prepareInChild(script)(await job('portrait'))).rejects.toMatchObject({
    reason: 'too-hard',
    message: 'The file takes more memory or time than there is for one file; make it smaller.',
  })
  await folder.remove()
})
