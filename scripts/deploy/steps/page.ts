import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Problem } from 'domain/problem'
import { folderHash } from '../folder-hash'
import type { Step } from '../step'
import type { Tcb } from '../tcb'
import { deployed } from './functions'

/** The function that keeps, as a variable, which page was uploaded last: hosting tells no such thing. */
const KEEPER = 'web'

/** The web page as it is uploaded: it says where the forum's files are, and has WeChat's files beside it. */
export async function makePage(
  from: string,
  to: string,
  { files, verification }: { readonly files: string; readonly verification: readonly string[] },
): Promise<string> {
  await cp(from, to, { recursive: true })
  const index = path.join(to, 'index.html')
  await writeFile(index, withFiles(await readFile(index, 'utf8'), files))
  for (const file of verification) await cp(file, path.join(to, path.basename(file)))
  return folderHash(to)
}

/** The page names its files in its head; without a name it would look for them where it came from. */
export function withFiles(html: string, files: string): string {
  const page = html.replace(/<meta name="forum-files"[^>]*>/, '')
  if (!page.includes('<head>')) throw new Problem('broken', 'dist/h5/index.html has no <head>; build it again.')
  return page.replace('<head>', `<head><meta name="forum-files" content="${files}">`)
}

/** Uploads the page where it is not the one that is there. What is there besides stays: open pages may still ask for it. */
export const webPage = (tcb: Tcb, env: string, folder: string, hash: string): Step => ({
  name: 'web page',
  missing: async () => {
    const there = await deployed(tcb, env, [KEEPER])
    if (there.get(KEEPER)?.variables.FORUM_PAGE === hash) return []
    return [{ what: 'upload it', words: ['hosting', 'deploy', folder, '--verify'] }]
  },
  // The CLI has compared what it uploaded.
  isDone: async () => true,
})

/** WeChat's files by which it sees that an address is ours: for hosting, and for the function that answers `/s/`. */
export async function verificationFiles(folder: string | undefined): Promise<readonly string[]> {
  if (folder === undefined) return []
  const names = await readdir(folder).catch(() => {
    throw new Problem('bad-input', `There is no folder ${folder} with WeChat's verification files.`)
  })
  const files = names.filter((name) => /^[A-Za-z0-9_-]{1,64}\.txt$/.test(name)).sort()
  if (files.length === 0) throw new Problem('bad-input', `${folder} holds no file such as MP_verify_abc.txt.`)
  return files.map((name) => path.join(folder, name))
}

/** What the function answers pages with: the build's own, and WeChat's files beside it. */
export async function dressFunction(folder: string, index: string, files: readonly string[]): Promise<void> {
  await cp(index, path.join(folder, 'index.html'))
  const to = path.join(folder, 'verification')
  await rm(to, { recursive: true, force: true })
  if (files.length > 0) await mkdir(to, { recursive: true })
  for (const file of files) await cp(file, path.join(to, path.basename(file)))
}
