import {
  directionOf,
  knownLanguages,
  nearestOf,
  ownName,
  pluralOf,
  screenLanguageOf,
  screenLanguages,
  scriptOf,
} from 'domain/text/languages'

describe('the nearest language that there is', () => {
  test.each<[string, string[], string[], string | undefined]>([
    ['the very one', ['pt-BR'], ['pt', 'pt-BR'], 'pt-BR'],
    ['without the region', ['pt-BR'], ['en', 'pt'], 'pt'],
    ['another region of the same language', ['pt-PT'], ['en', 'pt-BR'], 'pt-BR'],
    ['a region where only the language was asked for', ['pt'], ['en', 'pt-BR'], 'pt-BR'],
    ['Traditional Chinese for Hong Kong', ['zh-HK'], ['zh', 'zh-Hant'], 'zh-Hant'],
    ['Traditional Chinese for Taiwan with its script said', ['zh-Hant-TW'], ['zh', 'zh-Hant'], 'zh-Hant'],
    ['Chinese where there is no Traditional', ['zh_TW'], ['en', 'zh'], 'zh'],
    ['Simplified Chinese for the mainland', ['zh_CN'], ['zh-Hant', 'zh'], 'zh'],
    ['Cantonese is written in Traditional characters', ['yue-HK'], ['en', 'zh'], 'zh'],
    ['Norwegian by its newer tag', ['nb-NO'], ['en', 'no'], 'no'],
    ['Hebrew by its older tag', ['iw'], ['en', 'he'], 'he'],
    ['the second wish where the first is not there', ['fr', 'ru-RU'], ['en', 'ru'], 'ru'],
    ['the first wish, however near the second is', ['pt-PT', 'en'], ['en', 'pt-BR'], 'pt-BR'],
    ['whatever case a tag is in', ['PT_br'], ['en', 'pt-BR'], 'pt-BR'],
    ['not one whose tag begins alike', ['fil'], ['fi', 'en'], undefined],
    ['none', ['ru'], ['en', 'zh'], undefined],
    ['none for no wish', ['', '-', 'constructor'], ['en'], undefined],
    ['none where there is none', ['en'], [], undefined],
  ])('%s', (_, wanted, known, found) => {
    expect(nearestOf(wanted, known)).toBe(found)
  })

  test('the screen is in the nearest language of the app, else in English', () => {
    const asked = ['zh-Hant-TW', 'ar-EG', 'en-GB', 'pt-BR', 'ru', '']
    expect(asked.map((tag) => screenLanguageOf(tag))).toEqual(['zh', 'ar', 'en', 'en', 'en', 'en'])
  })

  test('however many tags are asked for, each is answered the same again', () => {
    const tags = Array.from({ length: 300 }, (_, index) => `pt-X${index}`)
    expect(new Set([...tags, ...tags].map((tag) => nearestOf([tag], ['en', 'pt'])))).toEqual(new Set(['pt']))
  })
})

describe('the table of languages', () => {
  test('has the languages that conferences are held in, and those of the app', () => {
    const needed = 'en zh ar fr ru es pt de it ja ko id vi th tr uk pl nl sv el he fa ur hi bn sw ms km lo my kk uz mn'
    expect(knownLanguages).toEqual(expect.arrayContaining(needed.split(' ')))
    expect(knownLanguages).toEqual(expect.arrayContaining([...screenLanguages]))
  })

  test.each(knownLanguages)('%s counts, is written and runs as Unicode has it', (tag) => {
    const counts = [...Array.from({ length: 1201 }, (_, n) => n), 1_000_000, 2_000_000, 1_000_001]
    const rules = new Intl.PluralRules(tag)
    // The Unicode of this Node has no rule for Tajik.
    if (tag !== 'tg') expect(rules.resolvedOptions().locale.split('-')[0]).toBe(tag.split('-')[0])
    expect(counts.map((n) => [n, pluralOf(tag, n)])).toEqual(counts.map((n) => [n, rules.select(n)]))
    const { script } = new Intl.Locale(tag).maximize()
    expect(tag === 'ur' ? 'Aran' : script).toBe(scriptOf(tag))
    expect(directionOf(tag)).toBe(['Arab', 'Hebr', 'Thaa'].includes(script ?? '') ? 'rtl' : 'ltr')
  })

  test('a language is called by its name in itself', () => {
    expect(['pt', 'pt-BR', 'pt-AO', 'zh-TW', 'ru', 'qaa'].map(ownName)).toEqual([
      'Português',
      'Português (Brasil)',
      'Português (pt-AO)',
      '繁體中文 (zh-TW)',
      'Русский',
      'qaa',
    ])
  })

  test('a tag that names its script is written in it', () => {
    expect(['uz-Cyrl', 'sr-Latn', 'az-Arab', 'az-Arab-IR', 'zh-Hant'].map(scriptOf)).toEqual([
      'Cyrl',
      'Latn',
      'Arab',
      'Arab',
      'Hant',
    ])
    expect(directionOf('az-Arab')).toBe('rtl')
  })
})
