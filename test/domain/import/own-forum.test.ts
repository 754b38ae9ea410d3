import { forumOfFile } from 'domain/import/own-forum'
import type { SourceRow } from 'domain/import/source'
import { fixedOffset } from 'domain/time/time'

const zone = { name: 'Europe/Berlin', offsets: fixedOffset(60) }
const titled = (title: Record<string, string>, index: number): SourceRow => ({
  title,
  row: index + 1,
  at: `row ${index + 1}`,
})
const languagesOf = (...titles: Record<string, string>[]) =>
  forumOfFile({ format: 'csv', rows: titles.map(titled) }, zone).forum.languages

test.each<[string, Record<string, string>[], string[]]>([
  ['German by its small words', [{ '': 'Die Zukunft der Arbeit' }, { '': 'Städte für das Klima' }], ['de']],
  ['English', [{ '': 'The future of work' }], ['en']],
  ['Chinese by its script', [{ '': '开幕式' }, { '': '闭幕式' }], ['zh']],
  ['two, the more frequent first', [{ '': 'The end of work' }, { '': '开幕式' }, { '': '闭幕式' }], ['zh', 'en']],
  ['those that the file names before what is guessed', [{ fr: 'Ouverture' }, { '': '开幕式' }], ['fr', 'en', 'zh']],
  ['English where no title says anything', [], ['en']],
])('the languages of a file: %s', (_, titles, languages) => {
  expect(languagesOf(...titles)).toEqual(languages)
})
