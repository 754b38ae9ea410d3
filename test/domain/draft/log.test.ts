import { applyEdits } from 'domain/draft/apply-edits'
import { programmeOf } from 'domain/draft/draft-items'
import type { Edit } from 'domain/draft/edit'
import {
  applyDraftUpdate,
  BEGIN,
  type Draft,
  type DraftLog,
  draftUpdateSince,
  EMPTY_LOG,
  effectsToSet,
  isNear,
  logFromSnapshot,
  snapshotOf,
  stacksOf,
  statesOfEffects,
  UNDO_HORIZON,
  withActs,
} from 'domain/draft/log'
import fc from 'fast-check'
import { draftedProgramme } from '../../support/sample-draft'

const by = { at: '2024-09-09T00:00:00+00:00', actor: 'm-anna', name: 'Anna', before: null, after: null }
const begun = withActs(EMPTY_LOG, [
  { number: 1, ...by, act: BEGIN, ...statesOfEffects(effectsToSet(EMPTY_LOG.items, draftedProgramme())) },
])
const edited = (log: DraftLog, edits: Edit[], actor = 'm-anna'): DraftLog =>
  withActs(log, [
    { ...by, number: log.number + 1, actor, act: 'edit', ...statesOfEffects(applyEdits(log.items, edits)) },
  ])
const noticed = (log: DraftLog): DraftLog => withActs(log, [{ ...by, number: log.number + 1, act: 'notice' }])
const copyOf = (log: DraftLog): Draft => ({
  rev: log.rev,
  programme: programmeOf(log.items),
  revs: Object.fromEntries([...log.items].flatMap(([address, { rev, state }]) => (state ? [[address, rev]] : []))),
})
const room = (id: string, after?: string | null): Edit => ({
  change: 'create',
  kind: 'rooms',
  id,
  fields: { name: { en: id }, place: 'place-a' },
  ...(after === undefined ? {} : { after }),
})

test('an act that is not about the draft counts the log on, not the draft', () => {
  const log = noticed(begun)
  expect([log.number, log.rev]).toEqual([2, 1])
  expect(edited(log, [room('tent')])).toMatchObject({ number: 3, rev: 3 })
})

test('what happened since is the items that changed, and the order of kinds whose order did', () => {
  const log = edited(edited(begun, [room('tent', null)]), [
    { change: 'set', kind: 'sessions', id: 'panel', rev: 1, fields: { full: true } },
  ])
  expect(draftUpdateSince(log, 2)).toMatchObject({
    rev: 3,
    items: [{ kind: 'sessions', id: 'panel', rev: 3 }],
    orders: {},
  })
  expect(draftUpdateSince(log, 1)?.orders).toEqual({ rooms: ['tent', 'hall-a', 'hall-b'] })
  expect(draftUpdateSince(log, 3)).toEqual({ rev: 3, items: [], orders: {} })
})

test('what a log that went on from a copy was before, or is not yet, nobody can say', () => {
  const log = withActs(begun, [{ ...by, number: 1_000_001, act: 'restore', goesOnFrom: 1 }])
  expect(draftUpdateSince(log, 1)).toBeUndefined()
  expect(draftUpdateSince(log, 1_000_002)).toBeUndefined()
  expect(draftUpdateSince(log, 1_000_001)?.items).toEqual([])
})

test('numbers that were left out bring no act nearer to the horizon', () => {
  const log = withActs(edited(begun, [room('tent')]), [{ ...by, number: 1_000_002, act: 'restore', goesOnFrom: 2 }])
  expect(stacksOf(log, 'm-anna').done).toEqual([2])
  const old = { number: UNDO_HORIZON + 2, gaps: [] }
  expect([isNear(old, 2), isNear(old, 3)]).toEqual([false, true])
})

test('a desk that is told what happened has the draft, whatever was done and since whenever', () => {
  const ids = ['tent', 'dome', 'barn']
  const step = fc.record({
    what: fc.constantFrom('create', 'set', 'move', 'remove', 'notice'),
    id: fc.constantFrom(...ids),
    after: fc.constantFrom(null, 'hall-a', 'hall-b'),
  })
  const editOf = (log: DraftLog, { what, id, after }: { what: string; id: string; after: string | null }): Edit[] => {
    const entry = log.items.get(`rooms/${id}`)
    if (!entry?.state) return [room(id, after)]
    const named = { kind: 'rooms', id, rev: entry.rev } as const
    if (what === 'remove') return [{ change: 'remove', ...named }]
    return [{ change: 'set', ...named, fields: { capacity: log.number }, ...(what === 'move' && { after }) }]
  }
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), fc.nat(12), (steps, since) => {
      const logs = [begun]
      for (const one of steps) {
        const log = logs[logs.length - 1] ?? begun
        logs.push(one.what === 'notice' ? noticed(log) : edited(log, editOf(log, one)))
      }
      const last = logs[logs.length - 1] ?? begun
      const seen = copyOf(logs[Math.min(since, logs.length - 1)] ?? begun)
      const news = draftUpdateSince(last, seen.rev)
      expect(news && applyDraftUpdate(seen, JSON.parse(JSON.stringify(news)))).toEqual(copyOf(last))
      expect(logFromSnapshot(JSON.parse(JSON.stringify(snapshotOf(last))))).toEqual(last)
    }),
  )
})
