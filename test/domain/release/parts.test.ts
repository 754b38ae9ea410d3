import { applyDelta, type PartDelta, partDelta } from 'domain/release/delta'
import { MAX_EDITIONS } from 'domain/release/history'
import type { Manifest } from 'domain/release/manifest'
import { partText, readPart } from 'domain/release/part-text'
import { isDeferredPart, releaseFrom, splitRelease } from 'domain/release/parts'
import type { Release } from 'domain/release/release'
import fc from 'fast-check'
import { bigProgramme } from '../../support/big-programme'
import { aProgramme, aSession } from '../../support/sample-programme'

type Parts = NonNullable<Parameters<typeof aSession>[0]>

const among = <T>(...choices: T[]) => fc.constantFrom(...choices)
const at = (day: number, hour: number) => `2024-09-0${day}T0${hour}:00:00+08:00`

const session = fc.record<Parts>(
  {
    id: among('s1', 's2', 's3', 's4', 's5', 's6', 's7'),
    title: among<NonNullable<Parts['title']>>({ en: 'One' }, { en: 'Two' }, { zh: '一', en: 'One', 'pt-BR': 'Um' }),
    abstract: among<Parts['abstract']>({ en: 'Long' }, { ar: 'طويل' }, undefined),
    room: among('hall-a', 'hall-b'),
    start: among(at(1, 2), at(1, 3), at(2, 2), at(9, 1)),
    end: fc.constant('2024-09-30T10:00:00+08:00'),
    topic: among('ports', undefined),
    expected: among(undefined, 80),
    announced: among<Parts['announced']>(
      undefined,
      { start: at(1, 2), end: '2024-09-30T10:00:00+08:00', room: 'hall-a' },
      { start: at(2, 2), end: '2024-09-30T10:00:00+08:00', room: 'hall-b' },
    ),
    sample: among<Parts['sample']>(undefined, true, ['start']),
    channels: fc.subarray([{ number: 1, language: 'en' }]),
  },
  { requiredKeys: ['id', 'start', 'end'] },
)
const person = fc.record({
  id: among('p1', 'p2', 'p3'),
  name: among<Record<string, string>>({ en: 'Li' }, { zh: '李' }),
  about: among<Record<string, string> | undefined>(undefined, { en: 'Knows ports' }),
})
const byId = { selector: ({ id }: { id?: string }) => id }
const programme = fc
  .record({ sessions: fc.uniqueArray(session, byId), people: fc.uniqueArray(person, byId) })
  .map(({ sessions, people }) => aProgramme({ sessions: sessions.map(aSession), people }))
const edition = { publishedAt: at(1, 1), changes: [] }
const release = fc.record({ programme, note: among('By hand', undefined), earlier: fc.nat(3) }).map(
  ({ programme: content, note, earlier }): Release => ({
    ...edition,
    release: earlier + 1,
    ...(note !== undefined && { note }),
    earlier: Array.from({ length: earlier }, (_, index) => ({ ...edition, release: earlier - index })),
    programme: content,
  }),
)

function manifestOf(whole: Release): { manifest: Manifest; texts: Map<string, string> } {
  const { bodies, order } = splitRelease(whole)
  const { release: number, publishedAt, note } = whole
  const texts = new Map([...bodies].map(([name, body]) => [name, partText(body)]))
  const parts = [...texts].map(([name, { length }]) => ({ name, batch: 'p', sha: '', bytes: length }))
  return { manifest: { format: 2, release: number, publishedAt, note, parts, order, deltas: [] }, texts }
}

const read = (texts: ReadonlyMap<string, string>) => new Map([...texts].map(([name, text]) => [name, readPart(text)]))
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value))

test('whatever a release holds, its parts make the same release again', () => {
  fc.assert(
    fc.property(release, (whole) => {
      const { manifest, texts } = manifestOf(whole)
      expect(asJson(releaseFrom(asJson(manifest), read(texts)))).toEqual(asJson(whole))
    }),
    { numRuns: 300 },
  )
})

test('the text of a part is the same however its fields are in order', () => {
  fc.assert(
    fc.property(release, (whole) => {
      const turned = JSON.parse(JSON.stringify(whole), (_, value) =>
        value && typeof value === 'object' && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).reverse())
          : value,
      )
      expect([...manifestOf(turned).texts]).toEqual([...manifestOf(whole).texts])
      for (const text of manifestOf(whole).texts.values()) expect(partText(readPart(text))).toBe(text)
    }),
  )
})

test('of any two releases the changed items make the second of the first, to the letter', () => {
  fc.assert(
    fc.property(release, release, (one, other) => {
      const [before, after] = [manifestOf(one).texts, manifestOf(other).texts]
      for (const [name, text] of after) {
        const old = before.get(name)
        const delta: PartDelta = asJson(partDelta(old === undefined ? undefined : readPart(old), readPart(text)))
        const whole = partText(applyDelta(old === undefined ? undefined : readPart(old), delta))
        expect(whole).toBe(text)
      }
    }),
    { numRuns: 300 },
  )
})

const big: Release = {
  ...edition,
  release: 60,
  programme: bigProgramme(1351),
  earlier: Array.from({ length: MAX_EDITIONS }, (_, index) => ({ ...edition, release: 59 - index })),
}

test('what a list of sessions shows is there without the parts that are behind', () => {
  const { manifest, texts } = manifestOf(big)
  const first = new Map([...texts].filter(([name]) => !isDeferredPart(name)))
  const shown = releaseFrom(manifest, read(first))
  const lists = big.programme.sessions.map(({ abstract: _, ...listed }) => listed)
  expect(shown).toMatchObject({ release: 60, changes: [], earlier: [] })
  expect(asJson(shown.programme.sessions)).toEqual(asJson(lists))
  expect([...texts.keys()].filter(isDeferredPart)).toEqual(['details/2024-09-09', 'editions'])
})

test('one session that starts later is told in less than two hundred characters a part', () => {
  const sessions = big.programme.sessions.map((each, index) =>
    index === 700 ? { ...each, start: each.start.replace(':00+', ':05+') } : each,
  )
  const [before, after] = [big, { ...big, programme: { ...big.programme, sessions } }].map(
    (whole) => splitRelease(whole).bodies,
  )
  const deltas = [...(after ?? [])].map(([name, body]) => JSON.stringify(partDelta(before?.get(name), body)))
  expect(deltas.filter((text) => text !== '{"lists":{},"values":{}}')).toHaveLength(1)
  expect(Math.max(...deltas.map(({ length }) => length))).toBeLessThan(200)
})
