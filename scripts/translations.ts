import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { changedSections, type Pair, recorded, structureFaults } from './translated-pair'

const ENDING = '.zh-CN.md'
const MARK = '--mark'

const chineseFiles = (): string[] =>
  ['.', 'docs'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(ENDING))
      .map((name) => (folder === '.' ? name : `${folder}/${name}`)),
  )

const englishOf = (file: string): string => file.replace(ENDING, '.md')

const read = (file: string): Pair => ({
  english: readFileSync(englishOf(file), 'utf8'),
  chinese: readFileSync(file, 'utf8'),
})

function check(file: string): void {
  const pair = read(file)
  const [faults, changed] = [structureFaults(pair), changedSections(pair)]
  if (faults.length + changed.length === 0) return
  process.exitCode = 1
  console.error(`${englishOf(file)} and ${file} do not say the same:`)
  for (const line of [...changed, ...faults]) console.error(`  ${line}`)
  if (changed.length > 0)
    console.error(`  Bring the other one up to date, then: npx tsx scripts/translations.ts ${MARK}`)
}

/** Checks that no document changed without its translation; with --mark it records them as translated as they are now. */
function main(args: readonly string[]): void {
  for (const file of chineseFiles()) {
    if (args.includes(MARK)) writeFileSync(file, recorded(read(file)))
    check(file)
  }
}

main(process.argv.slice(2))
