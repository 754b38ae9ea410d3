import { localeOf } from '@/i18n/locale'
import { actionOutcomeView, type OutcomeContext } from '@/organiser/components/act/outcome-view'
import type { ActionOutcome } from '@/organiser/components/act/use-session-action'
import '@/organiser/words'

const saved: ActionOutcome = {
  words: 'Delayed by 20 minutes',
  draftRev: 8,
  revs: { 'sessions/opening': 3 },
  base: 6,
  isUndo: false,
}
const own = { kind: 'sessions', id: 'opening', what: 'changed' } as const
const other = { kind: 'rooms', id: 'hall-a', what: 'changed' } as const
const context: OutcomeContext = {
  draft: { rev: 8, revs: { 'sessions/opening': 3 } },
  preview: { release: 6, differences: [own] },
  locale: localeOf('en'),
  mayPublish: true,
  wordsOf: ({ id }) => `problem ${id}`,
}

test.each<[string, Partial<ActionOutcome>, Partial<OutcomeContext>, object]>([
  [
    'saved',
    {},
    {},
    { state: 'Saved in the draft. Attendees do not see it yet.', undoLabel: 'Undo', publishLabel: 'Publish now' },
  ],
  ['saved by an editor', {}, { mayPublish: false }, { undoLabel: 'Undo', publishLabel: undefined }],
  [
    'saved beside other changes',
    {},
    { preview: { release: 6, differences: [own, other] } },
    { others: 'This also publishes 1 other change' },
  ],
  [
    'published',
    { release: 7 },
    { preview: { release: 7, differences: [other] } },
    { state: 'Release 7 is out.', others: undefined, undoLabel: 'Undo and publish', publishLabel: undefined },
  ],
  [
    'saved, not published for want of a network',
    { held: 'offline' },
    {},
    { problem: 'problem offline', publishLabel: 'Publish now' },
  ],
  [
    'saved, not published for a colleague’s change',
    { held: 'others' },
    { preview: { release: 6, differences: [own, other] } },
    {
      problem: 'Not published: a colleague changed something else in the meantime.',
      others: 'This also publishes 1 other change',
    },
  ],
  [
    'published without an answer: the release that came since has it',
    { held: 'offline' },
    { preview: { release: 7, differences: [] } },
    { state: 'Release 7 is out.', problem: undefined, publishLabel: undefined },
  ],
  ['being undone', {}, { step: 'undoing' }, { undoLabel: 'Undoing…' }],
  [
    'an undo that leaves something to publish',
    { isUndo: true },
    {},
    {
      state: 'Saved in the draft. Attendees do not see it yet.',
      undoLabel: undefined,
      publishLabel: 'Publish now',
    },
  ],
  [
    'an undo after which there is nothing to publish',
    { isUndo: true },
    { preview: { release: 6, differences: [] } },
    { state: 'The draft matches what attendees see again.', undoLabel: undefined, publishLabel: undefined },
  ],
  [
    'saved, on a draft from before it',
    {},
    { draft: { rev: 7, revs: { 'sessions/opening': 2 } } },
    { words: saved.words },
  ],
])('%s', (_, outcome, parts, expected) => {
  expect(actionOutcomeView({ ...saved, ...outcome }, { ...context, ...parts })).toMatchObject(expected)
})

test('nothing is said of an act once its session was changed or undone since', () => {
  expect(actionOutcomeView(saved, { ...context, draft: { rev: 9, revs: { 'sessions/opening': 4 } } })).toBeUndefined()
})
