import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type TempFolder, tempFolder } from './temp-folder'

export const INLINE_SCRIPT = "document.documentElement.lang = 'en'"

const files: Readonly<Record<string, string>> = {
  'index.html': `<!doctype html><html lang="en"><head><title>Forum</title><meta name="description" content="A forum"><script>${INLINE_SCRIPT}</script><script src="/js/app.0a1b2c3d.js"></script></head><body><div id="shell"><p dir="auto">Forum</p></div><main></main></body></html>`,
  'service-worker.js': 'self.skipWaiting()',
  'js/app.0a1b2c3d.js': `console.log(${JSON.stringify('hello '.repeat(400))})`,
  'static/icon.png': 'PNG',
  'static/0f1e2d3c4b5a69788796.png': 'PNG',
}

/** A folder as the web build leaves one, a few bytes each. */
export async function aWebBuild(): Promise<TempFolder> {
  const folder = await tempFolder()
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder.path, name)), { recursive: true })
    await writeFile(path.join(folder.path, name), text)
  }
  return folder
}
