import { parseArgs } from 'node:util'
import { launchBrowser } from '../support/chromium'
import { documentPictures } from './document-pictures'
import { sheetForums, shots } from './shots'
import { takeDocuments } from './take-documents'
import { takeSheet } from './take-sheet'

const say = (line: string): void => console.log(line)

/** `npm run pictures -- [--only docs|sheet] [--page NAME] [--forum sample|congress|begun]`, the last for the sheet alone. */
async function main(args: readonly string[]): Promise<void> {
  const type = 'string'
  const { values } = parseArgs({ args: [...args], options: { only: { type }, page: { type }, forum: { type } } })
  const { only, page } = values
  const forums = sheetForums.filter((forum) => values.forum === undefined || forum === values.forum)
  if (forums.length === 0) throw new Error(`--forum takes ${sheetForums.join(', ')}.`)
  if (only !== undefined && only !== 'docs' && only !== 'sheet') throw new Error('--only takes docs or sheet.')
  const names = [...documentPictures, ...shots].map(({ name }) => name)
  if (page !== undefined && !names.includes(page))
    throw new Error(`There is no picture "${page}"; known: ${[...new Set(names)].join(', ')}.`)
  const browser = await launchBrowser()
  try {
    if (only !== 'sheet') await takeDocuments(browser, page, say)
    if (only !== 'docs') await takeSheet(browser, { page, forums }, say)
  } finally {
    await browser.close()
  }
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
