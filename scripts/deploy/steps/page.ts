import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Problem } from 'domain/problem'
import { type PageSettings, withSettings } from '../../../cloud/http/page-settings'
import { pagePolicy } from '../../../cloud/http/security'
import { filesIn, folderHash } from '../folder-hash'
import { objectsWith, textFieldAnyCase } from '../json-output'
import type { DeployStep } from '../step'
import type { Tcb } from '../tcb'

/** The web page as it is uploaded: with what the deployment tells it, and WeChat's files beside it. */
export async function makePage(
  from: string,
  to: string,
  { verification, ...settings }: HostedSettings & { readonly verification: readonly string[] },
): Promise<string> {
  await cp(from, to, { recursive: true })
  const index = path.join(to, 'index.html')
  await writeFile(index, hostedPage(await readFile(index, 'utf8'), settings))
  for (const file of verification) await cp(file, path.join(to, path.basename(file)))
  return folderHash(to)
}

/** A policy's directive that only a header may have (CSP Level 3, section 3.3). */
const HEADER_ONLY = /frame-ancestors [^;]*; /

/** The first of a page's head: it has to be within 1,024 bytes (HTML, "Specifying the document's character encoding"). */
const CHARSET = '<meta charset="utf-8">'

/** Files are elsewhere: hosting has the page alone. */
type HostedSettings = PageSettings & { readonly files: string }

/** The page names its files and filings, and brings the security policy along that hosting has no header for. */
export function hostedPage(html: string, settings: HostedSettings): string {
  if (!html.includes(CHARSET)) throw new Problem('broken', 'dist/h5/index.html is not the web client; build it again.')
  const policy = pagePolicy(html, new URL(settings.files).origin).replace(HEADER_ONLY, '')
  const head = `${CHARSET}<meta http-equiv="Content-Security-Policy" content="${policy}">`
  return withSettings(html, settings).replace(CHARSET, () => head)
}

/**
 * What static hosting holds: names, and the MD5 of what was uploaded in one piece (CloudBase CLI, "tcb hosting list";
 * COS, "ETag"), `''` where it tells none.
 */
export async function readHosted(tcb: Tcb): Promise<ReadonlyMap<string, string>> {
  const files = objectsWith(await tcb.ask(['hosting', 'list'], []), 'key')
  return new Map(files.map((one) => [textFieldAnyCase(one, 'key'), md5In(textFieldAnyCase(one, 'etag'))]))
}

const md5In = (tag: string): string => /^"?([0-9a-f]{32})"?$/i.exec(tag)?.[1]?.toLowerCase() ?? ''

/**
 * Uploads the page where it is not the one that is there. What is there besides stays: open pages may still ask for it.
 * @param isLast whether it is the page that was deployed last: for files of which hosting tells no more than the name
 */
export const webPage = (tcb: Tcb, folder: string, isLast: boolean): DeployStep => ({
  name: 'web page',
  missing: async () => {
    const hosted = await readHosted(tcb)
    for (const name of await filesIn(folder)) {
      const md5 = createHash('md5')
        .update(await readFile(path.join(folder, name)))
        .digest('hex')
      const there = hosted.get(name)
      if (there !== md5 && !(there === '' && isLast))
        return [{ what: 'upload it', words: ['hosting', 'deploy', folder, '--verify'] }]
    }
    return []
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

/** Throws `bad-input` where files that were deployed are missing this time: WeChat would see that the address is nobody's. */
export function requireVerification(files: readonly string[], deployed: string): void {
  const names = files.map((file) => path.basename(file))
  const missing = deployed.split(' ').filter((name) => name !== '' && !names.includes(name))
  if (missing.length === 0) return
  throw new Problem(
    'bad-input',
    `${missing.join(', ')} was deployed and is not here: add --verification FOLDER, or set FORUM_VERIFICATION to nothing to take it away.`,
  )
}

/** What the function answers pages with: the build's own, and WeChat's files beside it. */
export async function addPageFiles(folder: string, index: string, files: readonly string[]): Promise<void> {
  await cp(index, path.join(folder, 'index.html'))
  const to = path.join(folder, 'verification')
  await rm(to, { recursive: true, force: true })
  if (files.length > 0) await mkdir(to, { recursive: true })
  for (const file of files) await cp(file, path.join(to, path.basename(file)))
}
