import fc from 'fast-check'
import { type DrawCommand, HEIGHT, type TextCommand, WIDTH } from '@/guide/share/poster/commands'
import { layoutOf } from '@/guide/share/poster/layout'
import type { Poster } from '@/guide/share/poster/poster'
import { runsRightToLeft, unbrokenPieces, wrappedLines } from '@/guide/share/poster/wrap'
import { qrModules } from '@/platform/share/qr-code'
import { aPoster, areApart, measure, wordsIn } from '../support/posters'

const drawn = (parts: Partial<Poster> = {}): readonly DrawCommand[] => layoutOf(aPoster(parts), measure)

const textsOf = (commands: readonly DrawCommand[]): TextCommand[] =>
  commands.flatMap((command) => (command.kind === 'text' ? [command] : []))

function codeOf(commands: readonly DrawCommand[]) {
  const code = commands.find(({ kind }) => kind === 'code')
  if (code?.kind !== 'code') throw new Error('a poster without a code')
  return code
}

/** Whatever a poster says, this holds. */
function expectSound(commands: readonly DrawCommand[]): void {
  for (const { box } of commands) {
    expect(box.width).toBeGreaterThanOrEqual(0)
    expect(box.height).toBeGreaterThanOrEqual(0)
    expect([box.x, box.y, WIDTH - box.x - box.width, HEIGHT - box.y - box.height].every((room) => room >= -0.01)).toBe(
      true,
    )
  }
  const texts = textsOf(commands)
  for (const [at, text] of texts.entries()) {
    expect(measure(text.words, text.type)).toBeLessThanOrEqual(text.box.width + 0.01)
    for (const other of texts.slice(at + 1)) expect(areApart(text.box, other.box)).toBe(true)
  }
  const code = codeOf(commands)
  expect(texts.every(({ box }) => areApart(box, code.box))).toBe(true)
  expect(commands.slice(commands.indexOf(code) + 1).every(({ box }) => areApart(box, code.box))).toBe(true)
  expect(Number.isInteger(code.module)).toBe(true)
  expect(code.box.width).toBe(code.module * (code.modules.size + 8))
  expect(code.module * code.modules.size).toBeGreaterThanOrEqual(WIDTH * 0.42)
}

const english = 'Collaborative prevention of security risks at ports, and what carriers share before arrival, '.repeat(
  3,
)
const chinese = '变革环境下移民治理的发展与创新：口岸、承运人与领事机构之间的信息共享，'.repeat(8)
const arabic = 'التعاون في الوقاية من المخاطر الأمنية في المنافذ وتبادل المعلومات قبل الوصول، '.repeat(4)
const longTitles = [
  ['English', english, false],
  ['Chinese', chinese, false],
  ['Arabic', arabic, true],
] as const

describe.each(longTitles)('a title of 200 characters in %s', (_, words, isRightToLeft) => {
  const title = Array.from(words).slice(0, 200).join('')
  const commands = drawn({ title, isRightToLeft })

  test('is there in several lines, and nothing collides', () => {
    expectSound(commands)
    const largest = textsOf(commands).filter(({ words: line }) => title.includes(line.replace('…', '')))
    expect(largest.length).toBeGreaterThan(2)
  })

  test('is there whole, or far enough to know it by', () => {
    const said = wordsIn(commands).join('').replace(/\s/g, '')
    const known = title.trim().replace(/\s/g, '')
    expect(said.includes(known) || /…/.test(said)).toBe(true)
    expect(said).toContain(known.slice(0, 110))
  })

  test('runs its own way', () => {
    const [line] = textsOf(commands).filter(({ words: each }) => title.startsWith(each))
    expect(line?.isRightToLeft).toBe(isRightToLeft)
  })
})

test('a title without an end stops with an ellipsis, and all else is there', () => {
  const commands = drawn({ title: english.repeat(20), status: 'Cancelled' })
  expectSound(commands)
  expect(wordsIn(commands).filter((line) => line.endsWith('…'))).toHaveLength(1)
  expect(wordsIn(commands)).toEqual(expect.arrayContaining(['Cancelled', 'Topic 2', 'Hall A · Level 2']))
})

test('a short title is set larger than a long one', () => {
  const sizeOf = (title: string) => Math.max(...textsOf(drawn({ title })).map(({ type }) => type.size))
  expect(sizeOf('Opening')).toBeGreaterThan(sizeOf(english))
})

test.each<[string, Partial<Poster>, string[], string[]]>([
  ['a session', {}, ['Topic 2', 'Mon 9 Sep \u206610:50–12:00\u2069', 'Hall A · Level 2'], ['Cancelled', 'Sample']],
  ['one without a room', { facts: [{ words: 'Mon 9 Sep', look: 'strong' }] }, ['Mon 9 Sep'], ['Hall A · Level 2']],
  ['one that is cancelled', { status: 'Cancelled' }, ['Cancelled'], []],
  ['one that is made up', { sample: 'Sample' }, ['Sample'], []],
  ['one of no topic', { label: undefined }, [], ['Topic 2']],
  ['a thing with a name alone', { label: undefined, facts: [] }, ['Scan with'], ['Topic 2']],
])('the poster of %s says what it has to', (_, parts, there, missing) => {
  const commands = drawn(parts)
  expectSound(commands)
  const said = wordsIn(commands).join('\n')
  for (const words of there) expect(said).toContain(words)
  for (const words of missing) expect(said).not.toContain(words)
})

test('for readers from right to left all of it is mirrored', () => {
  const latin = drawn({ sample: 'Sample' })
  const arabicReader = drawn({ sample: 'Sample', isRightToLeft: true })
  expectSound(arabicReader)
  expect(codeOf(latin).box.x).toBeGreaterThan(WIDTH / 3)
  expect(codeOf(arabicReader).box.x).toBe(WIDTH - codeOf(latin).box.x - codeOf(latin).box.width)
  expect(textsOf(arabicReader).every(({ align }) => align === 'right')).toBe(true)
  expect(textsOf(latin).every(({ align }) => align === 'left')).toBe(true)
})

test('the topic’s colour is on the edge where the reader begins, and on its name', () => {
  const bars = (isRightToLeft: boolean) =>
    drawn({ isRightToLeft }).filter((command) => command.kind === 'rect' && command.colour === '#2563a8')
  expect(bars(false)[0]?.box.x).toBe(0)
  const [bar] = bars(true)
  expect(bar && bar.box.x + bar.box.width).toBe(WIDTH)
  expect(textsOf(drawn()).find(({ words }) => words === 'Topic 2')?.type.colour).toBe('#2563a8')
})

describe('an agenda', () => {
  const rowsOf = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ when: `Mon 9 Sep \u206609:${10 + n}\u2069`, title: `Session ${n}` }))
  const agenda = (count: number, parts: Partial<Poster> = {}) =>
    drawn({ title: 'My agenda', label: undefined, facts: [], rows: rowsOf(count), ...parts })

  test('that is short is there whole', () => {
    const commands = agenda(3)
    expectSound(commands)
    expect(wordsIn(commands)).toEqual(expect.arrayContaining(['Session 0', 'Session 1', 'Session 2']))
    expect(wordsIn(commands).join()).not.toContain('more')
  })

  test.each([30, 300])('of %d sessions begins with the first and says how many more there are', (count) => {
    const commands = agenda(count)
    expectSound(commands)
    const shown = wordsIn(commands).filter((words) => words.startsWith('Session ')).length
    expect(shown).toBeGreaterThan(1)
    expect(wordsIn(commands)).toContain(`+ ${count - shown} more sessions`)
  })

  test('of 300 sessions has a code that keeps its size and its quiet zone', () => {
    const commands = agenda(300, { code: qrModules(`https://forum.example.org/s/g-${'4abcdefghj'.repeat(120)}`) })
    expectSound(commands)
    expect(codeOf(commands).module).toBeGreaterThanOrEqual(3)
  })
})

const anyWords = (most: number) =>
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: most }),
    fc.string({ unit: fc.constantFrom(...'移民治理，。（）「」变革 '), maxLength: most }),
    fc.string({ unit: fc.constantFrom(...'التعاون في المنافذ، '), maxLength: most }),
    fc.string({ unit: fc.constantFrom(...'Wait for it - now/ever '), maxLength: most }),
  )

const anyPoster = fc.record({
  isRightToLeft: fc.boolean(),
  forum: anyWords(200),
  sample: fc.option(anyWords(24), { nil: undefined }),
  label: fc.option(anyWords(200), { nil: undefined }),
  title: anyWords(400),
  status: fc.option(anyWords(24), { nil: undefined }),
  facts: fc.array(
    fc.record({ words: anyWords(120), look: fc.constantFrom('strong' as const, 'plain' as const, 'fine' as const) }),
    { maxLength: 3 },
  ),
  rows: fc.array(fc.record({ when: anyWords(40), title: anyWords(120) }), { maxLength: 20 }),
  scan: anyWords(60),
  address: anyWords(120),
  code: fc.constantFrom(...[1, 20, 40, 60, 200, 600, 1300].map((length) => qrModules('x'.repeat(length)))),
})

test('whatever it says, nothing overlaps, nothing is outside, and the code keeps its quiet zone', () => {
  fc.assert(
    fc.property(anyPoster, (parts) => expectSound(drawn(parts))),
    { numRuns: 100 },
  )
})

describe('lines', () => {
  const tenWide = (line: string) => Array.from(line).length <= 10

  test.each<[string, string, string[]]>([
    ['words', 'one two three four', ['one two', 'three four']],
    ['a word that is too long', 'incomprehensibilities', ['incomprehe', 'nsibilitie', 's']],
    ['a hyphen', 'Cross-Border', ['Cross-', 'Border']],
    ['line ends and tabs', 'one\n\ttwo', ['one two']],
    ['Chinese', '变革环境下移民治理的发展与创新', ['变革环境下移民治理的', '发展与创新']],
    ['Chinese with a comma where the line ends', '变革环境下移民治理的，发展', ['变革环境下移民治理', '的，发展']],
    ['Chinese with a bracket where the line ends', '变革环境下移民治理（发展）', ['变革环境下移民治理', '（发展）']],
    ['a turn of direction that somebody wrote in', 'abc\u202edef', ['abcdef']],
    ['nothing', '', []],
  ])('of %s', (_, words, lines) => {
    expect(wrappedLines(words, tenWide, 9)).toEqual(lines)
  })

  test('no more than are asked for, the last with an ellipsis', () => {
    expect(wrappedLines('one two three four five six', tenWide, 2)).toEqual(['one two', 'three fou…'])
  })

  test('a mark is never torn from its letter, nor half a sign from the other', () => {
    const marked = 'e\u0301'.repeat(30) + '😀'.repeat(30)
    for (const line of wrappedLines(marked, (each) => each.length <= 7, 99)) {
      expect(line).not.toMatch(/^\u0301/)
      expect(line).toBe(Buffer.from(line, 'utf8').toString('utf8'))
    }
  })

  test('the pieces are the words again', () => {
    fc.assert(fc.property(anyWords(80), (words) => expect(unbrokenPieces(words).join('')).toBe(words)))
  })

  test.each([
    ['مرحبا', true],
    ['2024 مرحبا', true],
    ['Hello مرحبا', false],
    ['移民', false],
    ['09:30', false],
  ])('%s runs from right to left: %s', (words, expected) => {
    expect(runsRightToLeft(words)).toBe(expected)
  })
})
