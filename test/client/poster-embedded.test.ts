import { embedded } from '@/guide/share/poster/embedded'

test.each([
  ['a time in Arabic', 'الاثنين \u206610:50–12:00\u2069', true, '\u202bالاثنين \u202a10:50–12:00\u202c\u202c'],
  ['plain English', 'Hall A', false, '\u202aHall A\u202c'],
  ['a right-to-left isolate', 'a \u2067ب\u2069', false, '\u202aa \u202bب\u202c\u202c'],
  ['an isolate of Arabic by its first letter', 'a \u2068ب\u2069', false, '\u202aa \u202bب\u202c\u202c'],
  ['an isolate of English by its first letter', 'ب \u2068a\u2069', true, '\u202bب \u202aa\u202c\u202c'],
])('%s is drawn with embeddings, which every canvas understands', (_name, words, isRightToLeft, drawn) => {
  expect(embedded(words, isRightToLeft)).toBe(drawn)
})
