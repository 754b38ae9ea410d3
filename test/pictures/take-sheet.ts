import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { screenLanguages } from 'domain/text/languages'
import type { Browser } from 'playwright-core'
import type { WebHost } from '../hosts/browser/driver'
import { signIn } from '../support/sign-in'
import { drawn } from '../support/web-page'
import { openCamera, takePicture } from './camera'
import { type Cell, writeIndex, writeMontage } from './contact-sheet'
import { type PicturedForum, startChangedSample, startForum } from './forums'
import { addressIn, type SheetForum, type Shot, shots } from './shots'

const SHEET = path.resolve(__dirname, '../../.cache/pictures')

const sizes = [
  { width: 375, height: 812 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
] as const
const themes = ['light', 'dark'] as const

const isIn = (forum: SheetForum, { forums = ['sample', 'congress'] }: Shot): boolean => forums.includes(forum)

type Wanted = { readonly page: string | undefined; readonly forums: readonly SheetForum[] }

/**
 * Takes every page and state of these forums, those of this name where there is one, in each language, colour scheme and
 * width, and writes a contact sheet of them into `.cache/pictures`. Says what could not be taken, and what the browser
 * complained of.
 */
export async function takeSheet(browser: Browser, { page, forums }: Wanted, say: (line: string) => void) {
  for (const forum of forums) {
    const wanted = shots.filter((shot) => isIn(forum, shot) && (page === undefined || shot.name === page))
    if (wanted.length === 0) continue
    if (page === undefined) await rm(path.join(SHEET, forum), { recursive: true, force: true })
    const server = await (forum === 'sample' ? startChangedSample() : startForum(forum))
    try {
      for (const shot of wanted) await takeShot(browser, server, { forum, shot, say })
    } finally {
      await server.stop()
    }
    say(`${forum}: ${wanted.length} pages and states`)
  }
  say(await writeIndex(SHEET))
}

type Taken = { readonly forum: SheetForum; readonly shot: Shot; readonly say: (line: string) => void }

async function takeShot(browser: Browser, server: PicturedForum, { forum, shot, say }: Taken): Promise<void> {
  const folder = path.join(SHEET, forum)
  await mkdir(folder, { recursive: true })
  const complain = (what: string) => say(`${forum}/${shot.name}: ${what}`)
  const rows = await Promise.all(
    screenLanguages.map((language) => takeRows(browser, server, { forum, shot, language, folder, complain })),
  )
  await writeMontage(path.join(folder, `${shot.name}.jpg`), rows.flat())
}

type Row = {
  readonly forum: SheetForum
  readonly shot: Shot
  readonly language: string
  readonly folder: string
  readonly complain: (what: string) => void
}

/** How often a page is opened before it counts as one that cannot be taken: a busy machine may be too slow for it once. */
const ATTEMPTS = 2

/** A page in one language, a row a colour scheme: in each width it is opened once and taken in both. */
async function takeRows(browser: Browser, server: PicturedForum, row: Row): Promise<Cell[][]> {
  const cells: Cell[] = []
  for (const viewport of sizes) cells.push(...(await takeCells(browser, server, row, viewport)))
  return themes.map((theme) => cells.filter((cell) => cell.theme === theme)).filter(({ length }) => length > 0)
}

type Size = (typeof sizes)[number]

async function takeCells(
  browser: Browser,
  server: PicturedForum,
  row: Row,
  viewport: Size,
  attempt = 1,
): Promise<Cell[]> {
  const { shot, language, complain } = row
  const now = shot.now === undefined ? undefined : Date.parse(shot.now)
  const web = await openCamera(browser, server, { language, viewport, ...(now !== undefined && { now }) })
  try {
    await show(web, server, row)
    const cells = await takeThemes(web, row, viewport)
    for (const problem of web.problems()) complain(`${language}, ${viewport.width}: ${problem.slice(0, 200)}`)
    return cells
  } catch (error) {
    if (attempt < ATTEMPTS) return await takeCells(browser, server, row, viewport, attempt + 1)
    complain(`${language}, ${viewport.width}: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
    return []
  } finally {
    await web.close()
  }
}

async function takeThemes(web: WebHost, { shot, language, folder }: Row, viewport: Size): Promise<Cell[]> {
  const cells: Cell[] = []
  for (const theme of themes) {
    await web.page.emulateMedia({ colorScheme: theme })
    const file = path.join(folder, `${shot.name}.${language}.${theme}.${viewport.width}.png`)
    await takePicture(web, file)
    cells.push({ language, theme, ...viewport, file })
  }
  return cells
}

async function show(web: WebHost, server: PicturedForum, { shot, forum, language }: Row): Promise<void> {
  if (shot.by === 'owner') await signIn(web, server.owner)
  await shot.before?.(web)
  const address = addressIn(forum, shot)
  if (shot.isDrawn) return web.open(`${address}?lang=${language}`)
  await web.open(address)
  await drawn(web)
  await shot.act?.(web)
  // What only details show comes behind the first screen.
  await web.page.waitForLoadState('networkidle')
}
