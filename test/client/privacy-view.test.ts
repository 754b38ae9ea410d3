import { controllerContact, privacyParts } from '@/guide/privacy/view'
import { localeOf } from '@/i18n/locale'
import { aProgramme } from '../support/sample-programme'

const card = (kind: 'liaison' | 'wifi') => ({
  id: kind,
  kind,
  title: { en: `The ${kind} desk`, zh: '联络组' },
  body: { en: 'Level 1' },
  actions: [],
})

test.each([
  ['en', ['The name that they typed', 'The organiser of this forum']],
  ['zh', ['其填写的姓名', '本论坛的主办单位']],
  ['ar', ['الاسم الذي كتبوه', 'الجهة المنظِّمة لهذا المنتدى']],
] as const)('in %s the page says what is kept of organisers, and who is responsible', (language, words) => {
  const { t } = localeOf(language)
  const text = privacyParts.map(({ body }) => t(body)).join('\n')
  for (const one of words) expect(text).toContain(one)
})

test('the liaison card is the way to whoever is responsible, where the programme has one', () => {
  const programme = aProgramme({ help: [card('wifi'), card('liaison')] })
  expect(controllerContact(programme, 'zh')).toEqual({ wording: '联络组', language: 'zh' })
  expect(controllerContact(programme, 'ar')).toEqual({ wording: 'The liaison desk', language: 'en' })
  expect(controllerContact(aProgramme({ help: [card('wifi')] }), 'en')).toBeUndefined()
  expect(controllerContact(undefined, 'en')).toBeUndefined()
})
