import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ar } from '../domain/catalogue/ar/catalogue'
import type { Catalogue } from '../domain/catalogue/catalogue'
import { en } from '../domain/catalogue/en/catalogue'
import { zh } from '../domain/catalogue/zh/catalogue'
import { type ScreenLanguage, screenLanguages } from '../domain/text/languages'
import type { Message } from '../domain/text/message'

type Messages = Readonly<Record<string, Message>>
type Languages = Readonly<Record<ScreenLanguage, Messages>>

const inEach = (pick: (catalogue: Catalogue) => Messages): Languages => ({ en: pick(en), zh: pick(zh), ar: pick(ar) })

/** What each package of the mini program says: the app itself, and what only its subpackages need. */
export const packages = {
  words: inEach(({ app, agenda, venue, mine }) => ({ ...app, ...agenda, ...venue, ...mine })),
  'guide-words': inEach(({ guide }) => guide),
  'organiser-words': inEach(
    ({ begin, desk, fields, notices, acts, review, history, edit, programmeImport, plan, team }) => ({
      ...begin,
      ...desk,
      ...fields,
      ...notices,
      ...acts,
      ...review,
      ...history,
      ...edit,
      ...programmeImport,
      ...plan,
      ...team,
    }),
  ),
}
type Name = keyof typeof packages

/** The file of the web that a language's words are fetched in; the guide's come with the app's. */
const chunkOf = (name: Name, language: ScreenLanguage) =>
  `${name === 'organiser-words' ? 'organisers-words' : 'words'}-${language}`

const sourceOf = (keys: readonly string[], wordsIn: (language: ScreenLanguage) => string): string =>
  `import type { Vocabulary } from '../i18n/vocabulary-type'

export const vocabulary: Vocabulary = {
  keys: ${JSON.stringify(keys)},
  words: {
${screenLanguages.map((language) => `    ${language}: ${wordsIn(language)},`).join('\n')}
  },
}
`

const listOf = (keys: readonly string[], languages: Languages) => (language: ScreenLanguage) =>
  JSON.stringify(keys.map((key) => languages[language][key]))

/** What the mini program's main package has beside English: the language of nearly all who use WeChat. */
const AT_ONCE: readonly ScreenLanguage[] = ['en', 'zh']

/** Below the guide's package, which WeChat fetches ahead; the path is of the app's own scripts (WeChat, "Subpackage asynchronization"). */
const asked = (language: ScreenLanguage) =>
  `() => __non_webpack_require__.async('./guide/words/${language}.js').then(({ words }) => words)`

/** Keys that files of the web alone name (`.h5.ts`): the mini program leaves them out. */
async function keysOfTheWeb(keys: readonly string[]): Promise<ReadonlySet<string>> {
  const names = await readdir('src', { recursive: true })
  const files = names.filter((name) => /\.tsx?$/.test(name) && !name.startsWith('generated'))
  const sources = await Promise.all(
    files.map(async (name) => ({
      isWeb: /\.h5\.tsx?$/.test(name),
      text: await readFile(path.join('src', name), 'utf8'),
    })),
  )
  const isNamed = (key: string, isWeb: boolean) =>
    sources.some((source) => source.isWeb === isWeb && new RegExp(`['"]${key}['"]`).test(source.text))
  return new Set(keys.filter((key) => isNamed(key, true) && !isNamed(key, false)))
}

async function writeAsked(keys: readonly string[], languages: Languages): Promise<void> {
  const listed = listOf(keys, languages)
  const source = sourceOf(keys, (language) => (AT_ONCE.includes(language) ? listed(language) : asked(language)))
  await writeFile('src/generated/words.weapp.ts', source)
  await mkdir('src/generated/asked', { recursive: true })
  for (const language of screenLanguages.filter((one) => !AT_ONCE.includes(one)))
    await writeFile(`src/generated/asked/${language}.js`, `module.exports = { words: ${listed(language)} }\n`)
}

async function writePackage(name: Name, languages: Languages): Promise<void> {
  const keys = Object.keys(languages.en)
  const listed = listOf(keys, languages)
  const fetched = (language: ScreenLanguage) =>
    `() => import(/* webpackChunkName: "${chunkOf(name, language)}" */ './${language}/${name}').then(({ words }) => words)`
  await writeFile(`src/generated/${name}.ts`, sourceOf(keys, listed))
  await writeFile(
    `src/generated/${name}.h5.ts`,
    sourceOf(keys, (language) => (language === 'en' ? listed(language) : fetched(language))),
  )
  if (name === 'words') {
    const left = await keysOfTheWeb(keys)
    await writeAsked(
      keys.filter((key) => !left.has(key)),
      languages,
    )
  }
  for (const language of screenLanguages.filter((one) => one !== 'en')) {
    await mkdir(`src/generated/${language}`, { recursive: true })
    const source = `import type { Message } from 'domain/text/message'\n\nexport const words: readonly Message[] = ${listed(language)}\n`
    await writeFile(`src/generated/${language}/${name}.ts`, source)
  }
}

/**
 * The app's words with each key written once instead of once a language: a quarter of their bytes in the mini program. On
 * the web all but English are files of their own, in WeChat what the main package has no room for.
 */
export async function writeMessages(): Promise<void> {
  for (const [name, languages] of Object.entries(packages)) await writePackage(name as Name, languages)
}
