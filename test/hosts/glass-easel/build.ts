import fs from 'node:fs'
import path from 'node:path'
import { buildSync } from 'esbuild'
import { compileStyle, importsOf } from './compile-styles'
import { compileTemplates } from './compile-templates'

const listFiles = (folder: string): string[] =>
  fs.readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (!entry.isFile()) return []
    return [path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')]
  })

/** Contents of the files with this ending, by path without it. */
const contents = (dist: string, files: string[], ending: string): Record<string, string> =>
  Object.fromEntries(
    files
      .filter((file) => file.endsWith(ending))
      .map((file) => [file.slice(0, -ending.length), fs.readFileSync(path.join(dist, file), 'utf8')]),
  )

const withImports = (sheets: Record<string, string>, file: string): string => {
  const own = sheets[file] ?? ''
  const near = (name: string) => path.posix.join(path.posix.dirname(file), name.replace(/\.wxss$/, ''))
  return [...importsOf(own).map((name) => withImports(sheets, near(name))), compileStyle(own)].join('\n')
}

const page = `<!doctype html>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="icon" href="data:,">
<body><script src="/mini-bundle.js"></script><script src="/host.js"></script>
`

const writeHost = (out: string): void => {
  buildSync({
    entryPoints: [path.join(__dirname, 'page', 'main.ts')],
    outfile: path.join(out, 'host.js'),
    bundle: true,
    format: 'iife',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  })
}

/** Compiles the mini program in `dist` and the host that runs it into the folder `out`. */
export const buildMiniPage = (dist: string, out: string): void => {
  const files = listFiles(dist)
  const sheets = contents(dist, files, '.wxss')
  const compiled = compileTemplates(dist, files)
  const fields = [
    `scripts:${JSON.stringify(contents(dist, files, '.js'))}`,
    `configs:${JSON.stringify(contents(dist, files, '.json'))}`,
    `styles:${JSON.stringify(Object.fromEntries(Object.keys(sheets).map((file) => [file, withImports(sheets, file)])))}`,
    `templates:${compiled.templates}`,
    `builtIns:${compiled.builtIns}`,
    `properties:${JSON.stringify(compiled.properties)}`,
  ]
  fs.mkdirSync(out, { recursive: true })
  fs.writeFileSync(path.join(out, 'mini-bundle.js'), `window.miniBundle={${fields.join(',\n')}}`)
  fs.writeFileSync(path.join(out, 'index.html'), page)
  writeHost(out)
}
