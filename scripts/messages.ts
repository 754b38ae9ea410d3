import { writeFile } from 'node:fs/promises'
import { ar } from '../src/i18n/ar'
import { en, type MessageKey, type ReaderKey } from '../src/i18n/en'
import type { Message } from '../src/i18n/message'
import { ar as organiserAr } from '../src/i18n/organiser/ar'
import { en as organiserEn } from '../src/i18n/organiser/en'
import { zh as organiserZh } from '../src/i18n/organiser/zh'
import { zh } from '../src/i18n/zh'

type Messages<Key extends MessageKey> = Readonly<Record<Key, Message>>
type InEach<Key extends MessageKey> = {
  readonly en: Messages<Key>
  readonly zh: Messages<Key>
  readonly ar: Messages<Key>
}

const readers: InEach<ReaderKey> = { en, zh, ar }
const organisers = { en: organiserEn, zh: organiserZh, ar: organiserAr }

/** Only pages of the subpackage `guide` say these, so only it carries them. */
const guideOnly =
  /^(about|document|forum|import|mode|people|person|practical|privacy|remind|role|scan|topic|topics|updates)\.|^share\.(?!(title|copy|copied)$)/

function sourceOf<Key extends MessageKey>(keys: readonly Key[], languages: InEach<Key>): string {
  const words = Object.entries(languages).map(
    ([language, messages]) => `    ${language}: ${JSON.stringify(keys.map((key) => messages[key]))},`,
  )
  return `import type { Vocabulary } from '../i18n/vocabulary-type'

export const vocabulary: Vocabulary = {
  keys: ${JSON.stringify(keys)},
  words: {
${words.join('\n')}
  },
}
`
}

const keysOf = <Key extends string>(messages: Readonly<Record<Key, unknown>>) => Object.keys(messages) as Key[]

/** The app's words with each key written once instead of once a language: a quarter of their bytes in the mini program. */
export async function writeMessages(): Promise<void> {
  const isGuides = (key: string) => guideOnly.test(key)
  const all = keysOf(en)
  const write = (name: string, source: string) => writeFile(`src/generated/${name}.ts`, source)
  await write(
    'words',
    sourceOf(
      all.filter((key) => !isGuides(key)),
      readers,
    ),
  )
  await write('guide-words', sourceOf(all.filter(isGuides), readers))
  await write('organiser-words', sourceOf(keysOf(organiserEn), organisers))
}
