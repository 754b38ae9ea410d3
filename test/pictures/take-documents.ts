import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { signIn } from '../support/sign-in'
import { drawn } from '../support/web-page'
import { openCamera, takePicture } from './camera'
import { type DocumentPicture, documentPictures, screens } from './document-pictures'
import { type PicturedForum, startForum } from './forums'
import { smallPng } from './small-png'

const IMAGES = path.resolve(__dirname, '../../docs/images')
const languages = ['en', 'zh'] as const

type Language = (typeof languages)[number]

const fileOf = (name: string, language: Language): string =>
  path.join(IMAGES, language === 'en' ? '' : language, `${name}.png`)

/** Takes the pictures of the documents, those of this name where there is one, and says which files are others now. */
export async function takeDocuments(browser: Browser, only: string | undefined, say: (line: string) => void) {
  for (const language of languages)
    for (const forum of new Set(documentPictures.map((picture) => picture.forum))) {
      const story = documentPictures.filter((picture) => picture.forum === forum)
      const wanted = ({ name }: DocumentPicture): boolean => only === undefined || name === only
      if (!story.some(wanted)) continue
      const server = await startForum(forum, language)
      try {
        for (const picture of story) {
          const bytes = await takeOne(browser, server, picture, language)
          const file = fileOf(picture.name, language)
          if (wanted(picture) && (await writeIfOther(file, bytes)))
            say(`${path.relative(process.cwd(), file)}  ${Math.round(bytes.length / 1000)} kB`)
        }
      } finally {
        await server.stop()
      }
    }
}

async function takeOne(
  browser: Browser,
  forum: PicturedForum,
  { screen, by, address, act }: DocumentPicture,
  language: Language,
): Promise<Buffer> {
  const web = await openCamera(browser, forum, { language, ...screens[screen] })
  if (by === 'owner') await signIn(web, forum.owner)
  await web.open(address)
  await drawn(web)
  await act?.(web)
  await web.page.waitForLoadState('networkidle')
  const picture = await takePicture(web)
  await web.close()
  return smallPng(picture)
}

/** Writes a file unless it is there with the same bytes; answers whether it did. */
async function writeIfOther(file: string, bytes: Buffer): Promise<boolean> {
  const before = await readFile(file).catch(() => undefined)
  if (before?.equals(bytes)) return false
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, bytes)
  return true
}
