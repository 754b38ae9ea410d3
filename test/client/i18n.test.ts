import { ownName, type ScreenLanguage, screenLanguageOf, screenLanguages } from 'domain/text/languages'
import { formatMessage, type Message } from 'domain/text/message'
import { dayLabel, isolated, rangeLabel, spanLabel } from 'domain/time/dates'
import { DAY, fixedOffset, HOUR, MINUTE, momentOf, SECOND, UTC, wallTime } from 'domain/time/time'
import fc from 'fast-check'
import { vocabulary as guideVocabulary } from '@/generated/guide-words'
import { vocabulary as organiserVocabulary } from '@/generated/organiser-words'
import { vocabulary } from '@/generated/words'
import { agoLabel, durationLabel } from '@/i18n/durations'
import { languageName, localeOf } from '@/i18n/locale'
import type { MessageKey } from '@/i18n/message-key'
import { addVocabulary, isKnown, messageOf } from '@/i18n/vocabulary'
import { packages } from '../../scripts/messages'

const inAll = (language: ScreenLanguage): Record<MessageKey, Message> =>
  Object.assign({}, ...Object.values(packages).map((words) => words[language]))

const [en, zh, ar] = [inAll('en'), inAll('zh'), inAll('ar')]
const keys = Object.keys(en) as MessageKey[]
const translations = { zh, ar } as const

const wordingsOf = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message))
const holesIn = (wordings: readonly string[]): string[] => [...new Set(wordings.join().match(/\{\w+\}/g) ?? [])].sort()
const otherOf = (message: Message): string => (typeof message === 'string' ? message : message.other)

describe('words in three languages', () => {
  test.each(['zh', 'ar'] as const)('every message of English is there in %s, and no other', (language) => {
    expect(Object.keys(translations[language]).sort()).toEqual([...keys].sort())
  })

  test.each(keys)('%s has the same holes in every language, and no empty wording', (key) => {
    for (const message of [en[key], zh[key], ar[key]] as Message[]) {
      expect(holesIn([otherOf(message)])).toEqual(holesIn([otherOf(en[key])]))
      expect(holesIn(wordingsOf(message)).filter((hole) => !holesIn([otherOf(en[key])]).includes(hole))).toEqual([])
      expect(wordingsOf(message).every((wording) => wording.trim() === wording && wording.length > 0)).toBe(true)
    }
  })

  test.each(keys)('%s is on the phone, in the app or in a subpackage, as it was written', (key) => {
    for (const words of [vocabulary, guideVocabulary, organiserVocabulary]) addVocabulary(words)
    expect(isKnown(key)).toBe(true)
    expect([messageOf(key, 'en'), messageOf(key, 'zh'), messageOf(key, 'ar')]).toEqual([en[key], zh[key], ar[key]])
  })

  test('no message is in the app and in a subpackage both, or in two of them', () => {
    const all = [vocabulary, guideVocabulary, organiserVocabulary].flatMap((words) => words.keys)
    expect(all.length).toBe(new Set(all).size)
  })

  test('a form of the singular or dual that says no number is only in languages that have the form', () => {
    const numberless = (message: Message) =>
      typeof message === 'string' || !message.other.includes('{n}')
        ? []
        : Object.entries(message).flatMap(([form, wording]) => (wording?.includes('{n}') ? [] : [form]))
    const forms = (words: Record<string, Message>) => [...new Set(Object.values(words).flatMap(numberless))].sort()
    expect(forms(en)).toEqual(['one', 'zero'])
    expect(forms(zh)).toEqual(['zero'])
    expect(forms(ar)).toEqual(['one', 'two', 'zero'])
  })
})

describe('plural forms', () => {
  const all = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' }

  // Unicode CLDR, Language Plural Rules; zero is ours in English and Chinese, for "nothing found".
  const table: [string, string, number[]][] = [
    ['en', 'zero', [0]],
    ['en', 'one', [1]],
    ['en', 'other', [2, 3, 10, 11, 21, 100, 101, 1000]],
    ['zh', 'zero', [0]],
    ['zh', 'other', [1, 2, 3, 10, 11, 100, 101]],
    ['ar', 'zero', [0]],
    ['ar', 'one', [1]],
    ['ar', 'two', [2]],
    ['ar', 'few', [3, 4, 10, 103, 110, 1003, 2010]],
    ['ar', 'many', [11, 12, 26, 99, 111, 199, 1011]],
    ['ar', 'other', [100, 101, 102, 200, 201, 202, 1000, 1002]],
  ]
  const rows = table.flatMap(([language, form, counts]) => counts.map((n) => [language, n, form] as const))

  test.each(rows)('in %s %d takes the form %s', (language, n, form) => {
    expect(formatMessage(all, language, { n })).toBe(form)
  })

  test.each([
    ['Arabic', 'ar'],
    ['English', 'en'],
  ])('%s counts as the platform’s own Intl does, from 0 to 1200', (_, language) => {
    const rules = new Intl.PluralRules(language)
    for (let n = 0; n <= 1200; n++) {
      const ours = formatMessage({ ...all, ...(language === 'en' && { zero: 'other' }) }, language, { n })
      expect([n, ours]).toEqual([n, rules.select(n)])
    }
  })

  test.each([
    ['a form that the message lacks', { other: '{n} things' }, 'ar', { n: 3 }, '3 things'],
    ['a language without rules', { one: 'one', other: '{n} things' }, 'qaa', { n: 1 }, '1 things'],
    ['a count given as text', { one: 'one', other: '{n} things' }, 'en', { n: '1' }, 'one'],
    ['no count', { one: 'one', other: 'things' }, 'en', {}, 'things'],
  ])('%s takes what the message has', (_, message, language, values, words) => {
    expect(formatMessage(message, language, values)).toBe(words)
  })
})

describe('holes', () => {
  test.each([
    ['each is filled', '{a} and {b}', { a: 'x', b: 2 }, 'x and 2'],
    ['the same twice', '{a}{a}', { a: 'x' }, 'xx'],
    ['one without a value stays', '{a} and {b}', { a: 'x' }, 'x and {b}'],
    ['nought is a value', '{n}', { n: 0 }, '0'],
    ['an empty text is a value', '[{a}]', { a: '' }, '[]'],
    ['a value is not filled itself', '{a}', { a: '{b}', b: 'x' }, '{b}'],
    ['a value with the signs of a replacement is taken as it is', '{a}', { a: '$& $1 $$' }, '$& $1 $$'],
  ])('%s', (_, message, values, words) => {
    expect(formatMessage(message, 'en', values)).toBe(words)
  })

  test('whatever the value is, it is in the words as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        expect(localeOf('ar').t('mine.clash', { title })).toBe(`تتعارض مع ${title}`)
      }),
    )
  })
})

describe('dates', () => {
  const wall = (date: string) => wallTime(momentOf(`${date}T09:30:00+08:00`), fixedOffset(480))
  const plain = (text: string) => text.replace(/[\u2066\u2069]/g, '')

  test.each<[ScreenLanguage, string, string]>([
    ['en', '2024-09-09', 'Mon 9 Sep'],
    ['en', '2024-12-29', 'Sun 29 Dec'],
    ['en', '2025-01-04', 'Sat 4 Jan'],
    ['zh', '2024-09-09', '9月9日 周一'],
    ['zh', '2024-12-29', '12月29日 周日'],
    ['ar', '2024-09-09', 'الاثنين 9 سبتمبر'],
    ['ar', '2024-02-29', 'الخميس 29 فبراير'],
  ])('in %s the day %s is %s', (language, date, label) => {
    expect(dayLabel(wall(date), language)).toBe(label)
  })

  test('every day of a year has its weekday and its month, as Intl writes them', () => {
    const intl = new Intl.DateTimeFormat('en-US', { weekday: 'short', month: 'short', timeZone: 'UTC' })
    for (let day = 0; day < 366; day++) {
      const moment = momentOf('2024-01-01T00:00:00Z') + day * DAY
      const parts = new Map(intl.formatToParts(moment).map(({ type, value }) => [type, value]))
      const expected = `${parts.get('weekday')} ${new Date(moment).getUTCDate()} ${parts.get('month')}`
      expect(dayLabel(wallTime(moment, UTC), 'en')).toBe(expected)
    }
  })

  test.each<[ScreenLanguage, string, string, string]>([
    ['en', '2024-09-09', '2024-09-09', '9 Sep 2024'],
    ['en', '2024-09-09', '2024-09-10', '9–10 Sep 2024'],
    ['en', '2024-09-30', '2024-10-02', '30 Sep – 2 Oct 2024'],
    ['zh', '2024-09-09', '2024-09-09', '2024年9月9日'],
    ['zh', '2024-09-09', '2024-09-10', '2024年9月9日至10日'],
    ['zh', '2024-09-30', '2024-10-02', '2024年9月30日至10月2日'],
    ['ar', '2024-09-09', '2024-09-10', '9–10 سبتمبر 2024'],
    ['ar', '2024-09-30', '2024-10-02', '30 سبتمبر – 2 أكتوبر 2024'],
    ['en', '2024-12-30', '2025-01-02', '30 Dec 2024 – 2 Jan 2025'],
    ['zh', '2024-12-30', '2025-01-02', '2024年12月30日至2025年1月2日'],
    ['ar', '2024-12-30', '2025-01-02', '30 ديسمبر 2024 – 2 يناير 2025'],
  ])('in %s, %s to %s is %s', (language, first, last, label) => {
    expect(plain(spanLabel(wall(first), wall(last), language))).toBe(label)
  })

  test('figures with a dash between them keep their order in text from right to left', () => {
    expect(rangeLabel('09:30', '10:40')).toBe('\u206609:30–10:40\u2069')
    expect(spanLabel(wall('2024-09-09'), wall('2024-09-10'), 'ar')).toBe('\u20669–10\u2069 سبتمبر 2024')
    expect(isolated('≈300')).toBe('\u2066≈300\u2069')
  })
})

describe('lengths of time', () => {
  test.each<[string, number, string, string, string]>([
    ['nothing', 0, '1 min', '1 分钟', 'دقيقة'],
    ['less than nothing', -5 * MINUTE, '1 min', '1 分钟', 'دقيقة'],
    ['a second', SECOND, '1 min', '1 分钟', 'دقيقة'],
    ['nearly two minutes', 2 * MINUTE - 1, '1 min', '1 分钟', 'دقيقة'],
    ['two minutes', 2 * MINUTE, '2 min', '2 分钟', 'دقيقتين'],
    ['five minutes', 5 * MINUTE, '5 min', '5 分钟', '5 دقائق'],
    ['28 minutes', 28 * MINUTE, '28 min', '28 分钟', '28 دقيقة'],
    ['nearly two hours', 2 * HOUR - 1, '119 min', '119 分钟', '119 دقيقة'],
    ['two hours', 2 * HOUR, '2 hours', '2 小时', 'ساعتين'],
    ['nearly two days', 2 * DAY - 1, '47 hours', '47 小时', '47 ساعة'],
    ['two days', 2 * DAY, '2 days', '2 天', 'يومين'],
    ['three days and a half', 3.5 * DAY, '3 days', '3 天', '3 أيام'],
    ['a hundred days', 100 * DAY, '100 days', '100 天', '100 يوم'],
  ])('%s (%d ms) is %s, %s, %s', (_, duration, english, chinese, arabic) => {
    const labels = screenLanguages.map((language) => durationLabel(duration, localeOf(language).t))
    expect(labels).toEqual([english, chinese, arabic])
  })

  test('an Arabic length stands in the genitive, so every message that holds one puts it after a preposition', () => {
    const { t } = localeOf('ar')
    const duration = durationLabel(2 * DAY, t)
    const said = (['time.in', 'time.ago', 'time.left', 'venue.after'] as const).map((key) => t(key, { duration }))
    expect(said).toEqual(['بعد يومين', 'قبل يومين', 'تنتهي بعد يومين', 'بعد يومين'])
  })

  test.each([
    [0, 'just now'],
    [MINUTE - 1, 'just now'],
    [-HOUR, 'just now'],
    [MINUTE, '1 min ago'],
    [3 * HOUR, '3 hours ago'],
  ])('%d ms ago is %s', (duration, label) => {
    expect(agoLabel(duration, localeOf('en').t)).toBe(label)
  })
})

describe('languages', () => {
  test.each<[string[], ScreenLanguage]>([
    [['zh_CN'], 'zh'],
    [['zh-Hant-TW'], 'zh'],
    [['AR'], 'ar'],
    [['fr', 'ar-EG', 'zh'], 'ar'],
    [['zhuang', 'english', 'a'], 'en'],
    [['', '-', '_zh'], 'en'],
    [['constructor'], 'en'],
    [[], 'en'],
  ])('a reader of %j reads in %s', (wanted, language) => {
    expect(screenLanguageOf(...wanted)).toBe(language)
  })

  test.each<[string, ScreenLanguage, string]>([
    ['en', 'zh', '英语'],
    ['zh-Hans', 'en', 'Chinese'],
    ['pt-BR', 'en', 'Português (Brasil)'],
    ['qaa', 'en', 'qaa'],
    ['constructor', 'en', 'constructor'],
  ])('%s is called, in %s, %s', (tag, language, name) => {
    expect(languageName(tag, localeOf(language))).toBe(name)
  })

  test('the reader’s own language has its own name, its direction and always the same object', () => {
    expect(screenLanguages.map((language) => ownName(language))).toEqual(['English', '中文', 'العربية'])
    expect(screenLanguages.map((language) => localeOf(language).isRightToLeft)).toEqual([false, false, true])
    for (const language of screenLanguages) expect(localeOf(language)).toBe(localeOf(language))
  })

  test('a message that is not known shows its key rather than nothing', () => {
    expect(messageOf('toString', 'en')).toBe('toString')
    expect(isKnown('__proto__')).toBe(false)
  })
})
