import type { MessageKey } from '@/i18n/message-key'

/** The app's words as just started, with a language that is fetched. */
async function started() {
  jest.resetModules()
  const vocabulary = await import('@/i18n/vocabulary')
  const { localeOf } = await import('@/i18n/locale')
  const asked: { answer: (words: string[]) => void; fail: (reason: Error) => void }[] = []
  const key = 'test.only' as MessageKey
  vocabulary.addVocabulary({
    keys: [key],
    words: {
      en: ['Only a test'],
      zh: ['测试'],
      ar: () => new Promise((answer, fail) => asked.push({ answer, fail })),
    },
  })
  return { ...vocabulary, localeOf, asked, key }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

test('a language is fetched only when it is spoken, and then once', async () => {
  const { setSpokenLanguage, asked, isFetched, localeOf, key } = await started()
  expect([isFetched('en'), isFetched('zh'), isFetched('ar')]).toEqual([true, true, false])
  setSpokenLanguage('zh')
  expect(asked).toHaveLength(0)
  expect(localeOf('zh').t(key)).toBe('测试')
  setSpokenLanguage('ar')
  expect(localeOf('ar').t(key)).toBe('Only a test')
  expect(localeOf('ar').isFetched).toBe(false)
  asked[0]?.answer(['اختبار'])
  await settled()
  expect(localeOf('ar').isFetched).toBe(true)
  expect(localeOf('ar').t(key)).toBe('اختبار')
  setSpokenLanguage('ar')
  expect(asked).toHaveLength(1)
})

test('screens hear of words that came, and draw with another locale', async () => {
  const { setSpokenLanguage, asked, onVocabulary, localeOf } = await started()
  let times = 0
  const stop = onVocabulary(() => times++)
  const before = localeOf('ar')
  setSpokenLanguage('ar')
  asked[0]?.answer(['اختبار'])
  await settled()
  expect(times).toBeGreaterThan(0)
  expect(localeOf('ar')).not.toBe(before)
  stop()
})

test('words that do not come are said in English', async () => {
  const { setSpokenLanguage, asked, localeOf, key } = await started()
  setSpokenLanguage('ar')
  asked[0]?.fail(new Error('no network'))
  await settled()
  expect(localeOf('ar').isFetched).toBe(true)
  expect(localeOf('ar').t(key)).toBe('Only a test')
})

test('what a subpackage brings later is fetched at once in the language that is spoken', async () => {
  const { setSpokenLanguage, addVocabulary, asked, localeOf } = await started()
  setSpokenLanguage('ar')
  asked[0]?.answer(['اختبار'])
  await settled()
  const later = 'test.later' as MessageKey
  addVocabulary({ keys: [later], words: { en: ['Later'], zh: ['稍后'], ar: async () => ['لاحقًا'] } })
  await settled()
  expect(localeOf('ar').t(later)).toBe('لاحقًا')
})
