import { writeFile } from 'node:fs/promises'
import { ar } from '../src/i18n/ar'
import { en } from '../src/i18n/en'
import { zh } from '../src/i18n/zh'

const languages = { en, zh, ar }

/** The app's words with each key written once instead of once a language: a quarter of their bytes in the mini program. */
export async function writeMessages(): Promise<void> {
  const keys = Object.keys(en) as (keyof typeof en)[]
  const words = Object.entries(languages).map(
    ([language, messages]) => `  ${language}: ${JSON.stringify(keys.map((key) => messages[key]))},`,
  )
  const source = `import type { ScreenLanguage } from '../i18n/dates'
import type { MessageKey } from '../i18n/en'
import type { Message } from '../i18n/message'

export const keys: readonly MessageKey[] = ${JSON.stringify(keys)}
export const words: Record<ScreenLanguage, readonly Message[]> = {
${words.join('\n')}
}
`
  await writeFile('src/generated/messages.ts', source)
}
