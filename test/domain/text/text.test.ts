import { LanguageSchema, TextSchema } from 'domain/programme/text'
import { type LocalizedText, say, wordingOf } from 'domain/text/text'
import fc from 'fast-check'
import * as v from 'valibot'

test.each<[string, LocalizedText, string, string, string]>([
  ['in the reader’s language', { en: 'Hall', zh: '厅' }, 'zh', '厅', 'zh'],
  ['in the reader’s very dialect first', { pt: 'Ônibus', 'pt-PT': 'Autocarro' }, 'pt-PT', 'Autocarro', 'pt-PT'],
  ['in the language without the region', { en: 'Hall', pt: 'Salão' }, 'pt-BR', 'Salão', 'pt'],
  ['in English where the reader’s language lacks', { zh: '厅', en: 'Hall' }, 'ar', 'Hall', 'en'],
  ['in the first language where English lacks too', { zh: '厅', fr: 'Salle' }, 'ar', '厅', 'zh'],
  ['in English where the reader’s wording is empty', { en: 'Hall', zh: '' }, 'zh', 'Hall', 'en'],
  ['in what is not empty', { zh: '', fr: 'Salle' }, 'zh', 'Salle', 'fr'],
  ['as a dash where there is none', {}, 'zh', '—', 'en'],
])('a text is said %s', (_, text, reader, wording, language) => {
  expect(wordingOf(text, reader)).toEqual({ wording, language })
  expect(say(text, reader)).toBe(wording)
})

test('a text is never said with nothing', () => {
  const language = fc.constantFrom('en', 'zh', 'zh-Hant', 'ar', 'fr', 'pt-BR')
  fc.assert(
    fc.property(fc.dictionary(language, fc.string({ maxLength: 3 })), language, (text, reader) => {
      expect(say(text, reader)).not.toBe('')
    }),
  )
})

test.each(['en', 'zh', 'ar', 'fil', 'pt-BR', 'zh-Hans', 'zh-Hans-CN'])('%s is a language tag', (tag) => {
  expect(v.is(LanguageSchema, tag)).toBe(true)
})

test.each(['', 'e', 'EN', 'english', 'zh_CN', 'zh-', '-zh', 'zh-C', '__proto__', 'constructor'])(
  '"%s" is no language tag',
  (tag) => {
    expect(v.is(LanguageSchema, tag)).toBe(false)
  },
)

test('a text loses the space around its wordings', () => {
  expect(v.parse(TextSchema, { en: ' Hall\n' })).toEqual({ en: 'Hall' })
})

test.each([
  ['no wording', {}],
  ['an empty wording', { en: '' }],
  ['a wording of spaces', { en: ' \u3000' }],
  ['a wording of 8,001 characters', { en: 'a'.repeat(8001) }],
  ['a wording that is no string', { en: 1 }],
  ['a language that is none', { english: 'Hall' }],
  ['no object', 'Hall'],
])('a text with %s is refused', (_, text) => {
  expect(v.is(TextSchema, text)).toBe(false)
})
