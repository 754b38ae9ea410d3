import type { NoticeId } from 'domain/programme/ids'
import { screenLanguages } from 'domain/text/languages'
import type { LocalizedText } from 'domain/text/text'
import { momentOf } from 'domain/time/time'
import { localeOf } from '@/i18n/locale'
import {
  hasHole,
  noticeLanguages,
  noticeProblem,
  noticeText,
  postedNotices,
  previews,
  readyWordings,
  withReady,
} from '@/organiser/notices/view'
import '@/organiser/words'
import { aProgramme } from '../support/sample-programme'

const programme = aProgramme()
const context = { programme, locale: localeOf('en') }
const now = momentOf('2024-09-09T10:12:00+08:00')

const forumIn = (languages: string[]) => aProgramme({ forum: { ...programme.forum, languages } })

test.each([
  ['of two of the app’s languages', ['zh', 'en'], ['zh', 'en', 'ar']],
  ['of a language that the app does not speak', ['fr', 'en'], ['fr', 'en', 'zh', 'ar']],
])('a forum %s has its own languages first, then those of its readers', (_, languages, all) => {
  expect(noticeLanguages(forumIn(languages))).toEqual(all)
})

test('only wordings that say something are sent, without space around them', () => {
  expect(noticeText({ en: ' Lunch is served.\n', zh: '  ', ar: '' })).toEqual({ en: 'Lunch is served.' })
})

test.each<[string, LocalizedText, string | undefined]>([
  ['nothing is written', {}, 'notice.missing'],
  ['there are only blanks', { en: ' ', zh: '\n' }, 'notice.missing'],
  ['one language is written', { zh: '午餐现已开始供应。' }, undefined],
  ['a place is left open', { en: 'Shuttles leave from […].' }, 'notice.hole'],
  ['a place is left open in Chinese', { en: 'Shuttles leave from Gate 2.', zh: '班车从［…］发车。' }, 'notice.hole'],
  ['three dots end it', { en: 'And now…' }, undefined],
  ['a wording is longer than a screen', { en: 'x'.repeat(501) }, 'notice.long'],
  ['a wording is as long as a screen', { en: `${'x'.repeat(500)} ` }, undefined],
])('where %s the notice is held back for %s', (_name, draft, problem) => {
  expect(noticeProblem(draft)).toBe(problem)
})

test.each(readyWordings)('%s is put into every language, and may be added to', (ready) => {
  const draft = withReady({ zh: '请注意。' }, ready, ['en', 'zh', 'ar', 'fr'])
  expect(Object.keys(draft).sort()).toEqual(['ar', 'en', 'zh'])
  expect(draft).toEqual({
    en: localeOf('en').t(ready),
    zh: `请注意。${localeOf('zh').t(ready)}`,
    ar: localeOf('ar').t(ready),
  })
})

test.each(readyWordings)('%s comes once, however often it is pressed', (ready) => {
  const once = withReady({ en: 'Dear guests' }, ready, screenLanguages)
  expect(withReady(once, ready, screenLanguages)).toEqual(once)
  expect(once.en).toBe(`Dear guests ${localeOf('en').t(ready)}`)
})

test('the place of the shuttles is left open in every language', () => {
  const draft = withReady({}, 'notice.ready.shuttles', screenLanguages)
  expect(screenLanguages.filter((language) => !hasHole(draft[language]))).toEqual([])
})

test('nothing is previewed before anything is written', () => {
  expect(previews({ en: '  ' }, now, context)).toEqual([])
})

test('the preview is what each reader reads, with the time in the reader’s language', () => {
  expect(previews({ en: 'Lunch is served.' }, now, context)).toEqual([
    { language: 'en', label: 'English', isRightToLeft: false, card: cardOf('Mon 9 Sep \u206610:12\u2069') },
    {
      language: 'zh',
      label: 'Chinese: no wording, so they read this',
      isRightToLeft: false,
      card: cardOf('9月9日 周一 \u206610:12\u2069'),
    },
    {
      language: 'ar',
      label: 'Arabic: no wording, so they read this',
      isRightToLeft: true,
      card: cardOf('الاثنين 9 سبتمبر \u206610:12\u2069'),
    },
  ])
})

const cardOf = (at: string) => ({ text: { wording: 'Lunch is served.', language: 'en' }, at })

test('what is posted stands newest first', () => {
  const notices = ['09:00', '11:00', '10:00'].map((time) => ({
    id: `n-${time.slice(0, 2)}` as NoticeId,
    text: { en: time },
    at: `2024-09-09T${time}:00+08:00`,
  }))
  expect(postedNotices(notices, context).map(({ id }) => id)).toEqual(['n-11', 'n-10', 'n-09'])
})
