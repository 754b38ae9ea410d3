import { directionOf } from 'domain/text/languages'
import fc from 'fast-check'
import { emsOf, lineCount, sizeFor } from '../../../cloud/pages/fit'
import { wordings } from '../../../cloud/pages/markup'
import { darkTokens, lightTokens, topicClass } from '../../../cloud/pages/tokens'
import { languagesAsked, wordingsOf } from '../../../cloud/pages/wordings'
import { qrDrawing } from '../../../cloud/signage/qr-drawing'
import palette from '../../../src/styles/palette.json'

test('drawn pages have the client’s colours, in light and in dark', () => {
  expect(palette.light).toMatchObject(lightTokens)
  expect(palette.dark).toMatchObject(darkTokens)
})

test.each([
  [undefined, 'topic-0'],
  [1, 'topic-1'],
  [4, 'topic-4'],
  [5, 'topic-1'],
])('topic %s has the class %s', (number, name) => {
  expect(topicClass(number)).toBe(name)
})

test.each([
  ['en,zh', ['en', 'zh']],
  [' ar , pt-BR ', ['ar', 'pt-BR']],
  ['zh,zh', ['zh']],
  ['', undefined],
  ['<script>', undefined],
  ['en,"><b>,zh', ['en', 'zh']],
  ['a,b,c', undefined],
])('the query %p asks for %p', (query, languages) => {
  expect(languagesAsked(query)).toEqual(languages)
})

test('no query asks for more than six languages', () => {
  fc.assert(fc.property(fc.string(), (query) => (languagesAsked(query)?.length ?? 1) <= 6))
})

describe('a text for readers of several languages', () => {
  const said = (text: Record<string, string>, ...languages: string[]) =>
    wordingsOf(text, languages).map(({ wording, language }) => `${language} ${wording}`)

  test.each([
    ['both are there', { en: 'Hall', zh: '厅' }, ['zh', 'en'], ['zh 厅', 'en Hall']],
    ['the second is missing', { en: 'Hall', zh: '厅' }, ['zh', 'ar'], ['zh 厅']],
    ['both are missing', { en: 'Hall', zh: '厅' }, ['fr', 'ar'], ['en Hall']],
    ['they are the same words', { en: 'A1', zh: 'A1' }, ['zh', 'en'], ['zh A1']],
    ['a region has none of its own', { pt: 'Sala' }, ['pt-BR'], ['pt Sala']],
  ])('where %s', (_, text, languages, wanted) => {
    expect(said(text, ...languages)).toEqual(wanted)
  })

  test('says which way it reads', () => {
    expect(['en', 'zh', 'ar', 'fa', 'ar-EG', 'arn'].map(directionOf)).toEqual([
      'ltr',
      'ltr',
      'rtl',
      'rtl',
      'rtl',
      'ltr',
    ])
    expect(String(wordings({ ar: 'قاعة' }, ['ar']))).toBe('<span class="w w1 " lang="ar" dir="rtl">قاعة</span>')
  })
})

test('no wording is ever markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', '`', '\u2028') }), (wording) => {
      const [, inside = ''] =
        /^<span [^>]*>([\s\S]*)<\/span>$/.exec(String(wordings({ en: wording || '-' }, ['en']))) ?? []
      expect(inside).not.toMatch(/[<>"']/)
    }),
  )
})

describe('letters that fit', () => {
  test('Chinese takes twice the room of Latin letters, roughly', () => {
    expect(emsOf('移民管理') / emsOf('abcd')).toBeGreaterThan(1.7)
  })

  test.each([
    ['one line', 'Hall A', 10, 1],
    ['as many as it needs', '移民管理合作分论坛'.repeat(4), 10, 5],
  ])('a text is set in %s', (_, text, ems, lines) => {
    expect(lineCount(text, ems)).toBe(lines)
  })

  const box = { width: 100, height: 30, leading: 1, sizes: [20, 10, 5] }
  test.each([
    ['a short one is large', 'Hall', 0],
    ['a longer one is smaller', 'Regulating and facilitating exchanges', 1],
    ['what fits in no size is in the smallest', '移'.repeat(400), 2],
  ])('%s', (_, text, size) => {
    expect(sizeFor([text], box)).toBe(size)
  })

  test('a longer text is never in larger letters', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, more) => sizeFor([text + more], box) >= sizeFor([text], box)),
    )
  })
})

test('a QR code has a quiet zone of four modules and its text for who cannot see it', () => {
  const svg = String(qrDrawing('https://forum.example/s/s-opening'))
  const [, size] = /viewBox="0 0 (\d+) \1"/.exec(svg) ?? []
  const [, path = ''] = /stroke="#000"[^>]* d="([^"]*)"/.exec(svg) ?? []
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...run]) => run.map(Number))
  const ends = runs.flatMap(([x = 0, y = 0, length = 0]) => [x, y, Number(size) - x - length, Number(size) - 1 - y])
  expect(Math.min(...ends)).toBe(4)
  expect(svg).toContain('aria-label="https://forum.example/s/s-opening"')
})

test('codes that were drawn before, and those that were forgotten since, are the same again', () => {
  const links = Array.from({ length: 450 }, (_, index) => `https://forum.example/s/s-${index}`)
  const first = links.map((link) => String(qrDrawing(link)))
  expect(links.map((link) => String(qrDrawing(link)))).toEqual(first)
  expect(new Set(first).size).toBe(450)
})
