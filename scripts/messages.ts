import { writeFile } from 'node:fs/promises'
import { ar } from '../src/i18n/ar'
import { en, type MessageKey } from '../src/i18n/en'
import { zh } from '../src/i18n/zh'

const languages = { en, zh, ar }

/** Only pages of the subpackage say these, so only it carries them. */
const guideOnly = /^(about|document|forum|mode|people|person|practical|privacy|role|topic|topics|updates)\./

const isGuides = (key: MessageKey) => guideOnly.test(key)

function sourceOf(keys: readonly MessageKey[]): string {
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

/** The app's words with each key written once instead of once a language: a quarter of their bytes in the mini program. */
export async function writeMessages(): Promise<void> {
  const keys = Object.keys(en) as MessageKey[]
  await writeFile('src/generated/words.ts', sourceOf(keys.filter((key) => !isGuides(key))))
  await writeFile('src/generated/guide-words.ts', sourceOf(keys.filter(isGuides)))
}
