import '@/organiser/words'
import type { RefusedText } from 'domain/problem'
import type { ScreenLanguage } from 'domain/text/languages'
import { localeOf } from '@/i18n/locale'
import { refusedTextMessage } from '@/organiser/frame/refused-words'
import { plain } from '../support/card-context'
import { aProgramme } from '../support/sample-programme'

const risky = (item: string, language = 'en'): RefusedText => ({ item, language, verdict: 'risky' })
const review = (item: string, language = 'en'): RefusedText => ({ item, language, verdict: 'review' })
const said = (texts: readonly RefusedText[], language: ScreenLanguage = 'en') =>
  plain(refusedTextMessage(texts, { programme: aProgramme(), locale: localeOf(language) }))

test.each<[ScreenLanguage, string]>([
  ['en', 'WeChat does not allow this text: Session “Opening ceremony” (Chinese). Change it and try again.'],
  ['zh', '以下文字未通过微信检查：场次“开幕式”（中文）。请修改后重试。'],
  ['ar', 'لا يسمح WeChat بهذا النص'],
])('in %s a refusal says which item and language', (language, words) => {
  expect(said([risky('sessions/opening', 'zh')], language)).toContain(words)
})

test('a notice, a note and the forum are called that', () => {
  expect(said([risky('notice'), risky('note'), risky('forum/forum')])).toContain(
    'Notice (English), Note (English), Forum (English).',
  )
})

test('what breaks the rules comes before what has to be looked at, and many are counted', () => {
  expect(said([review('notice'), ...['a', 'b', 'c', 'd', 'e'].map((id) => risky(`rooms/${id}`))])).toBe(
    'WeChat does not allow this text: Room “a” (English), Room “b” (English), Room “c” (English), and 2 more. Change it and try again. Nothing was published. WeChat wants a person to look at this text first: Notice (English). Reword it, or ask the forum’s owner to publish it. Nothing was published.',
  )
})
