import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { preProcessFile } from 'typescript'
import { type Import, importPicture, type PictureBox } from './import-picture'
import { filesBelow } from './measure'

const DOCUMENT = 'docs/architecture.md'
const START = '<!-- imports -->'
const END = '<!-- /imports -->'

const boxes: readonly PictureBox[] = [
  {
    name: 'screens',
    label: 'src/pages, src/guide, src/organiser',
    group: 'client',
    paths: ['src/pages', 'src/guide', 'src/organiser'],
  },
  { name: 'frame', label: 'src/frame', group: 'client', paths: ['src/frame'] },
  { name: 'drawing', label: 'src/components, src/ui', group: 'client', paths: ['src/components', 'src/ui'] },
  { name: 'stores', label: 'src/stores', group: 'client', paths: ['src/stores'] },
  { name: 'platform', label: 'src/platform', group: 'client', paths: ['src/platform'] },
  { name: 'cli', label: 'cloud/cli', group: 'backend', paths: ['cloud/cli'] },
  {
    name: 'backends',
    label: 'cloud/server (one machine), cloud/functions (CloudBase)',
    group: 'backend',
    paths: ['cloud/server', 'cloud/functions'],
  },
  { name: 'http', label: 'cloud/http', group: 'backend', paths: ['cloud/http'] },
  { name: 'api', label: 'cloud/api', group: 'backend', paths: ['cloud/api'] },
  {
    name: 'published',
    label: 'cloud/signage, cloud/link-preview, cloud/pages',
    group: 'backend',
    paths: ['cloud/signage', 'cloud/link-preview', 'cloud/pages'],
  },
  {
    name: 'files',
    label: 'cloud/formats, cloud/export, cloud/media',
    group: 'backend',
    paths: ['cloud/formats', 'cloud/export', 'cloud/media'],
  },
  { name: 'usecases', label: 'cloud/usecases', group: 'backend', paths: ['cloud/usecases', 'cloud/seed'] },
  { name: 'adapters', label: 'cloud/adapters', group: 'backend', paths: ['cloud/adapters'] },
  { name: 'ports', label: 'cloud/ports.ts', group: 'backend', paths: ['cloud/ports'] },
  { name: 'domain', label: 'domain', group: 'both', paths: ['domain'] },
]

/** The app's start, its words and its looks, and three small files that the backend's folders share. */
const unboxed = [
  'src/app',
  'src/i18n',
  'src/generated',
  'src/styles',
  'src/types.d',
  'src/service-worker',
  'cloud/read-inside',
  'cloud/zone-offsets',
  'package',
]

/** Paths of the files from the root; an import that is not relative and not of ours is a package's. */
function importsOf(file: string): Import[] {
  const names = preProcessFile(readFileSync(file, 'utf8')).importedFiles.map(({ fileName }) => fileName)
  return names.flatMap((name) => {
    if (name.startsWith('@/')) return [{ from: file, to: `src/${name.slice(2)}` }]
    if (name.startsWith('domain/')) return [{ from: file, to: name }]
    return name.startsWith('.') ? [{ from: file, to: path.posix.join(path.posix.dirname(file), name) }] : []
  })
}

const sources = (folder: string): string[] => filesBelow(folder).filter((name) => /\.tsx?$/.test(name))

/** The document with its picture as the imports are now. */
function redrawn(document: string): string {
  const imports = ['src', 'cloud', 'domain'].flatMap(sources).flatMap(importsOf)
  const picture = importPicture(boxes, unboxed, imports, ['platform -. calls and files .-> backends'])
  const [start, end] = [document.indexOf(START), document.indexOf(END)]
  if (start < 0 || end < start) throw new Error(`${DOCUMENT} has no place for its picture: ${START} … ${END}`)
  return `${document.slice(0, start)}${START}\n\`\`\`mermaid\n${picture}\n\`\`\`\n${document.slice(end)}`
}

/** Draws the picture in docs/architecture.md; with --check it only says, by status 1, that the imports have changed. */
function main(): void {
  const document = readFileSync(DOCUMENT, 'utf8')
  const current = redrawn(document)
  if (!process.argv.includes('--check')) writeFileSync(DOCUMENT, current)
  else if (current !== document) {
    console.error(`${DOCUMENT}: its picture is not what the imports are now. npx tsx scripts/architecture.ts draws it.`)
    process.exitCode = 1
  }
}

main()
