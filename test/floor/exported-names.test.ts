import { readFileSync } from 'node:fs'
import path from 'node:path'
import { filesBelow } from '../../scripts/measure'
import { exportedNames, namesDefinedTwice } from './check/exported-names'

const ROOT = path.resolve(__dirname, '../..')

const sources = ['src', 'domain', 'cloud']
  .flatMap((folder) => filesBelow(path.join(ROOT, folder)))
  .map((file) => path.relative(ROOT, file).split(path.sep).join('/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('src/generated/'))
  .map((file) => ({ path: file, text: readFileSync(path.join(ROOT, file), 'utf8') }))

test('an exported name is defined in one file, so that it means one thing in the whole tree', () => {
  expect(sources.length).toBeGreaterThan(1000)
  expect(namesDefinedTwice(sources)).toEqual([])
})

test.each([
  ['constants and patterns', 'export const a = 1, { b, c: [d] } = e'],
  ['a function, a class and a type', 'export function a() {}\nexport class b {}\nexport type d = string'],
  ['a list', 'const a = 1, b = 2, c = 3\nexport { a, b, c as d }'],
  [
    'an interface with a value of its name, an enum and the default',
    'export interface a {}\nexport const a = 1\nexport enum b {}\nexport default function d() {}',
  ],
])('names of %s are found', (_, text) => {
  expect([...exportedNames({ path: 'a.ts', text })]).toEqual(['a', 'b', 'd'])
})

test('what another file defines, or nobody else sees, is no second definition', () => {
  const text = "export { a } from './a'\nexport * from './a'\nconst b = 1"
  expect([...exportedNames({ path: 'b.ts', text })]).toEqual([])
})

test.each([
  [['src/ui/box.tsx', 'src/ui/box.h5.tsx'], []],
  [['domain/catalogue/en/app.ts', 'domain/catalogue/zh/app.ts'], []],
  [['cloud/functions/web/index.ts', 'cloud/functions/worker/index.ts'], []],
  [['domain/catalogue/en/app.ts', 'src/app.ts'], ['a: domain/catalogue/en/app.ts, src/app.ts']],
  [['src/ui/box.tsx', 'src/box.tsx'], ['a: src/ui/box.tsx, src/box.tsx']],
])('of %j are told %j', (paths, told) => {
  expect(namesDefinedTwice(paths.map((each) => ({ path: each, text: 'export const a = 1' })))).toEqual(told)
})
