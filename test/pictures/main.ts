import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { serveBrowser } from '../support/chromium'
import { documentPictures } from './document-pictures'
import { shots } from './shots'
import { takeDocuments } from './take-documents'
import { takeSheet } from './take-sheet'

const say = (line: string): void => console.log(line)

/** `npm run pictures -- [--only docs|sheet] [--page NAME]` */
async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { only: { type: 'string' }, page: { type: 'string' } } })
  const { only, page } = values
  if (only !== undefined && only !== 'docs' && only !== 'sheet') throw new Error('--only takes docs or sheet.')
  const names = [...documentPictures, ...shots].map(({ name }) => name)
  if (page !== undefined && !names.includes(page))
    throw new Error(`There is no picture "${page}"; known: ${[...new Set(names)].join(', ')}.`)
  const served = await serveBrowser()
  const browser = await chromium.connect(served.wsEndpoint())
  try {
    if (only !== 'sheet') await takeDocuments(browser, page, say)
    if (only !== 'docs') await takeSheet(browser, page, say)
  } finally {
    await browser.close()
    await served.close()
  }
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
