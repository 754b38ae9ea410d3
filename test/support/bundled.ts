import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildSync } from 'esbuild'

const ROOT = path.resolve(__dirname, '../..')
const files = new Map<string, string>()

/** The script as one plain JavaScript file, made at its first use: it starts in a quarter of the time that a loader needs. */
export function bundled(script: string): string {
  const file = files.get(script) ?? bundle(script)
  files.set(script, file)
  return file
}

function bundle(script: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(ROOT, script)],
    tsconfig: path.join(ROOT, 'test/tsconfig.json'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    packages: 'external',
    // The folders beside the script are found as from the source.
    define: { __dirname: JSON.stringify(path.dirname(path.join(ROOT, script))) },
    sourcemap: 'inline',
    write: false,
    logLevel: 'error',
  })
  const file = path.join(ROOT, 'dist/children', script.replace(/\.ts$/, '.js'))
  mkdirSync(path.dirname(file), { recursive: true })
  // Other suites may be running the same file: it is replaced in one step.
  const partial = `${file}.${process.pid}`
  writeFileSync(partial, outputFiles[0]?.contents ?? '')
  renameSync(partial, file)
  return file
}
