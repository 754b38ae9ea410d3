import { readFile, writeFile } from 'node:fs/promises'
import { commandLine } from '../../support/command-line'
import { drawing, office, pagedPdf, pdf, taken } from '../../support/pictures'

const { forum, json, fileOf, home } = commandLine()

async function begun(): Promise<void> {
  await forum('init')
}
async function file(name: string, bytes: Buffer): Promise<string> {
  await writeFile(fileOf(name), bytes)
  return fileOf(name)
}
const add = async (name: string, bytes: Buffer, ...args: string[]) =>
  json('media', 'add', await file(name, bytes), ...args)
const exported = async () => {
  await forum('publish')
  await forum('export', fileOf('out.json'))
  return JSON.parse(await readFile(fileOf('out.json'), 'utf8'))
}

test('a plan, a portrait, a logo and a document in two languages go into the draft, and out with the release', async () => {
  await begun()
  const before = (await json('list', 'floors')).items[0]
  const plan = await add('hall.svg', drawing('<script/>'), '--as', 'plan', '--floor', before.id)
  expect(plan).toMatchObject({ item: `floors/${before.id}`, leftOut: ['active'], file: { width: 400, height: 300 } })
  const [person] = (await json('list', 'people')).items
  await add('face.jpg', await taken('jpeg'), '--as', 'portrait', '--person', person.id)
  await add('logo.png', await taken('png'), '--as', 'logo')
  const document = ['--as', 'document', '--id', 'brief']
  await add('brief.pdf', pdf(), ...document, '--language', 'en', '--title', 'Brief')
  await add('brief-zh.docx', office('docx'), ...document, '--language', 'zh', '--title', '简报')
  await add('brief-2.pdf', pdf('/Lang (en)'), ...document, '--language', 'en')
  await add('brief-zh-2.docx', office('docx', { 'word/x.xml': '2' }), ...document, '--language', 'zh')
  const programme = await exported()
  expect(programme.documents.find(({ id }: { id: string }) => id === 'brief')).toEqual({
    id: 'brief',
    title: { en: 'Brief', zh: '简报' },
    language: 'en',
    type: 'pdf',
    file: { path: expect.stringMatching(/^media\/brief-2-.*\.pdf$/), bytes: expect.any(Number) },
    versions: [
      {
        language: 'zh',
        file: { path: expect.stringMatching(/^media\/brief-zh-2-.*\.docx$/), bytes: expect.any(Number) },
      },
    ],
  })
  expect(programme.forum.look.logo.path).toMatch(/^media\/logo-.*\.png$/)
  expect(programme.people.find(({ id }: { id: string }) => id === person.id).portrait).toMatchObject({
    width: 200,
    height: 300,
  })
  expect(await readFile(`${home.folder}/files/${plan.file.path}`, 'utf8')).toContain('<rect id="a"')
  expect((await json('audit', '--limit', '2')).acts.map(({ act }: { act: string }) => act)).toEqual(['publish', 'edit'])
})

test('a plan of the same proportions keeps the units of the old one, so that places stay where they are', async () => {
  await begun()
  const [{ id }] = (await json('list', 'floors')).items
  await add('a.svg', drawing('', 'viewBox="0 0 1200 900"'), '--as', 'plan', '--floor', id)
  await add('b.png', await taken('png', 400, 300), '--as', 'plan', '--floor', id)
  const plan = async () => (await exported()).floors.find((floor: { id: string }) => floor.id === id).plan
  expect(await plan()).toMatchObject({ path: expect.stringMatching(/\.png$/), width: 800, height: 600 })
  const pages = { pages: 2, box: '400 250' }
  expect(await add('c.pdf', pagedPdf(pages), '--as', 'plan', '--floor', id)).toMatchObject({ leftOut: ['pages'] })
  expect(await plan()).toMatchObject({ path: expect.stringMatching(/\.png$/), width: 3000, height: 1875 })
})

test.each([
  [['--as', 'plan'], '--floor is missing.'],
  [['--as', 'plan', '--floor', 'attic'], 'There is no floors/attic in the draft; known: '],
  [['--as', 'portrait', '--person', 'nobody'], 'There is no people/nobody in the draft; known: '],
  [['--as', 'document', '--id', 'brief'], '--title is missing: the document is a new one.'],
  [['--as', 'photo'], '--as must be one of plan, portrait, logo, document; for photos there is "photo add".'],
  [['--as', 'logo'], 'is damaged or cut short; export it again as SVG.'],
])('%j is refused in one sentence, and nothing is kept', async (args, sentence) => {
  await begun()
  const before = (await json('status')).draft
  await expect(add('x.svg', drawing().subarray(0, -9), ...args)).rejects.toThrow(sentence)
  expect((await json('status')).draft).toEqual(before)
})

test('a file that is not there, and one of 100 MB, are named', async () => {
  await begun()
  await expect(forum('media', 'add', 'nowhere.svg', '--as', 'logo')).rejects.toThrow('There is no file nowhere.svg.')
  const large = add('large.png', Buffer.alloc(100 * 1024 * 1024), '--as', 'logo')
  await expect(large).rejects.toThrow('large.png has 100 MB; at most 20 MB are taken.')
})
