import { type ChangeKind, ChangeSchema, changeKinds } from 'domain/programme/change'
import { sessionChanges } from 'domain/release/changes'
import fc from 'fast-check'
import * as v from 'valibot'
import { aProgramme, aSession } from '../../support/sample-programme'

type Parts = NonNullable<Parameters<typeof aSession>[0]>

const at = (time: string) => `2024-09-09T${time}:00+08:00`
const programmeOf = (...parts: Parts[]) => aProgramme({ sessions: parts.map(aSession) })

describe('for whatever programmes', () => {
  const among = <T>(...choices: T[]) => fc.constantFrom(...choices)
  const parts = fc.record<Parts>({
    id: among('s1', 's2', 's3', 's4', 's5'),
    title: among<NonNullable<Parts['title']>>({ en: 'One' }, { en: 'Two' }, { en: 'One', zh: '一' }),
    room: among('hall-a', 'hall-b'),
    start: among(at('09:00'), '2024-09-09T01:00:00Z', at('09:30')),
    speakers: fc.uniqueArray(
      fc.record({
        person: among('pope', 'li'),
        role: among('speaker' as const, 'chair' as const),
        mode: among('in-person' as const, 'by-video' as const),
      }),
    ),
    languages: fc.subarray(['zh', 'en', 'fr']),
    channels: fc.subarray([
      { number: 1, language: 'en' },
      { number: 2, language: 'fr' },
    ]),
    documents: fc.subarray(['paper', 'slides']),
    status: among('scheduled' as const, 'cancelled' as const),
    full: fc.boolean(),
  })
  const sessions = fc.uniqueArray(parts, { selector: ({ id }) => id, maxLength: 5 })
  const shuffled = sessions.chain((original) =>
    fc.tuple(fc.constant(original), fc.shuffledSubarray(original, { minLength: original.length })),
  )

  test('nothing changes between a programme and itself, in whatever order its sessions are', () => {
    fc.assert(
      fc.property(shuffled, ([original, mixed]) => {
        expect(sessionChanges(programmeOf(...original), programmeOf(...mixed))).toEqual([])
      }),
    )
  })

  test('the order of sessions makes no difference to the changes', () => {
    fc.assert(
      fc.property(shuffled, shuffled, ([before, mixedBefore], [after, mixedAfter]) => {
        expect(sessionChanges(programmeOf(...mixedBefore), programmeOf(...mixedAfter))).toEqual(
          sessionChanges(programmeOf(...before), programmeOf(...after)),
        )
      }),
    )
  })

  const opposite: Partial<Record<ChangeKind, ChangeKind>> = {
    added: 'removed',
    removed: 'added',
    cancelled: 'reinstated',
    reinstated: 'cancelled',
    full: 'places-free',
    'places-free': 'full',
  }
  const symmetric = (kinds: readonly ChangeKind[]) => kinds.filter((kind) => kind !== 'document-added').sort()

  test('the way back undoes every kind; only a document taken away is passed over', () => {
    fc.assert(
      fc.property(sessions, sessions, (before, after) => {
        const there = new Map(
          sessionChanges(programmeOf(...before), programmeOf(...after)).map((change) => [change.session, change]),
        )
        const back = new Map(
          sessionChanges(programmeOf(...after), programmeOf(...before)).map((change) => [change.session, change]),
        )
        for (const id of new Set([...there.keys(), ...back.keys()])) {
          const undone = (there.get(id)?.kinds ?? []).map((kind) => opposite[kind] ?? kind)
          expect(symmetric(back.get(id)?.kinds ?? [])).toEqual(symmetric(undone))
        }
      }),
    )
  })

  test('every change fits what crosses the wire and names each kind once', () => {
    fc.assert(
      fc.property(sessions, sessions, (before, after) => {
        for (const change of sessionChanges(programmeOf(...before), programmeOf(...after))) {
          expect(v.parse(ChangeSchema, change)).toEqual(change)
          expect(change.kinds).toEqual(changeKinds.filter((kind) => change.kinds.includes(kind)))
        }
      }),
    )
  })
})
