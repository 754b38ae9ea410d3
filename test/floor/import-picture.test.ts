import { importPicture, type PictureBox } from '../../scripts/import-picture'

const boxes: readonly PictureBox[] = [
  { name: 'pages', label: 'src/pages', group: 'client', paths: ['src/pages'] },
  { name: 'stores', label: 'src/stores', group: 'client', paths: ['src/stores'] },
  { name: 'ports', label: 'cloud/ports.ts', group: 'backend', paths: ['cloud/ports'] },
  { name: 'domain', label: 'domain', group: 'both', paths: ['domain'] },
]
const arrows = (picture: string) => picture.split('\n').filter((line) => line.includes('->'))

test('an arrow for each box that another one imports, in the order of the boxes, once', () => {
  const imports = [
    { from: 'src/stores/a.ts', to: 'domain/b' },
    { from: 'src/pages/now/index.tsx', to: 'src/stores/a' },
    { from: 'src/pages/now/view.ts', to: 'src/stores/a' },
    { from: 'src/pages/now/index.tsx', to: 'src/pages/now/view' },
    { from: 'cloud/ports.ts', to: 'domain/b' },
  ]
  expect(arrows(importPicture(boxes, [], imports))).toEqual([
    '  pages --> stores',
    '  stores --> domain',
    '  ports --> domain',
  ])
})

test('no arrow that a longer way says', () => {
  const imports = [
    { from: 'src/pages/a.ts', to: 'domain/b' },
    { from: 'src/pages/a.ts', to: 'src/stores/a' },
    { from: 'src/stores/a.ts', to: 'domain/b' },
  ]
  expect(arrows(importPicture(boxes, [], imports))).toEqual(['  pages --> stores', '  stores --> domain'])
})

test('boxes stand in their group, and what goes over the network is dotted', () => {
  expect(importPicture(boxes, [], [], ['stores -. calls .-> ports'])).toBe(`flowchart TB
  subgraph client
    pages["src/pages"]
    stores["src/stores"]
  end
  subgraph backend
    ports["cloud/ports.ts"]
  end
  domain["domain"]
  stores -. calls .-> ports`)
})

test('a folder that the picture does not know is named, one that is left out is not drawn', () => {
  const imports = [{ from: 'src/pages/a.ts', to: 'src/i18n/words' }]
  expect(() => importPicture(boxes, [], imports)).toThrow('src/i18n/words is in no box of the picture')
  expect(arrows(importPicture(boxes, ['src/i18n'], imports))).toEqual([])
})
