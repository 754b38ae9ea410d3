import { differences } from 'domain/draft/differences'
import type { Session } from 'domain/programme/session'
import { sessionChanges } from 'domain/release/changes'
import { momentOf } from 'domain/time/time'
import { localeOf } from '@/i18n/locale'
import { countOtherChanges, impactView } from '@/organiser/components/act/impact-view'
import { programmeAfter, revisionKey } from '@/organiser/components/act/programme-after'
import { minutesTyped } from '@/organiser/components/typed-minutes'
import { followingView } from '@/organiser/session/delay-view'
import { actionEdits, actionTitle, doneText, type SessionAction } from '@/organiser/session/session-action'
import { sessionHeader } from '@/organiser/session/view'
import '@/organiser/words'
import { inForumTime, plain } from '../support/card-context'
import { aProgramme, aSession } from '../support/sample-programme'

type Parts = NonNullable<Parameters<typeof aSession>[0]>

const locale = localeOf('en')
const now = momentOf(inForumTime('08 12:00'))

const on = (id: string, from: string, until: string, parts: Parts = {}): Session =>
  aSession({ id, title: { en: id, zh: id }, start: inForumTime(from), end: inForumTime(until), ...parts })

const morning = [
  on('opening', '09 09:00', '09 10:00', {
    speakers: [{ person: 'pope', role: 'speaker', mode: 'in-person' }],
    channels: [
      { number: 1, language: 'zh' },
      { number: 2, language: 'fr' },
    ],
  }),
  on('second', '09 10:10', '09 11:00'),
  on('off', '09 11:10', '09 12:00', { status: 'cancelled' }),
  on('beside', '09 10:10', '09 11:00', { room: 'hall-b' }),
  on('evening', '09 19:00', '09 20:00'),
  on('tomorrow', '10 09:00', '10 10:00'),
]
const late = [on('late', '09 23:50', '10 00:30'), on('later', '10 00:40', '10 01:00')]

const draftOf = (sessions: Session[]) => ({
  programme: aProgramme({ sessions }),
  revs: Object.fromEntries(sessions.map(({ id }, index) => [`sessions/${id}`, index + 1])),
})
const hitsOf = (sessions: Session[], id: string, act: SessionAction, published?: Session[]) => {
  const draft = draftOf(sessions)
  return impactView(actionEdits(draft, id, act), {
    programme: draft.programme,
    published: published && aProgramme({ sessions: published }),
    now,
    locale,
  })
}
const delay = (minutes: number, following = false): SessionAction => ({ kind: 'delay', minutes, following })

describe('what an act hits', () => {
  test.each<[string, Session[], string, SessionAction, string[]]>([
    ['a delay', morning, 'opening', delay(20), ['opening: 09:00–10:00 → 09:20–10:20']],
    ['an earlier start', morning, 'opening', delay(-10), ['opening: 09:00–10:00 → 08:50–09:50']],
    [
      'a delay with what follows up to the gap that takes it up: neither cancelled ones, nor other rooms',
      morning,
      'opening',
      delay(15, true),
      ['opening: 09:00–10:00 → 09:15–10:15', 'second: 10:10–11:00 → 10:25–11:15'],
    ],
    [
      'a delay with what follows of the last of its day',
      morning,
      'evening',
      delay(5, true),
      ['evening: 19:00–20:00 → 19:05–20:05'],
    ],
    ['a delay past midnight', late, 'late', delay(20), ['late: Mon 9 Sep 23:50–00:30 → Tue 10 Sep 00:10–00:50']],
    [
      'an earlier start back past midnight',
      late,
      'later',
      delay(-60),
      ['later: Tue 10 Sep 00:40–01:00 → Mon 9 Sep 23:40–00:00'],
    ],
    [
      'a delay past midnight leaves the next day’s sessions',
      late,
      'late',
      delay(5, true),
      ['late: 23:50–00:30 → 23:55–00:35'],
    ],
    ['a move', morning, 'opening', { kind: 'move', room: 'hall-b' }, ['opening: Hall A → Hall B']],
    [
      'a swap in one room',
      morning,
      'opening',
      { kind: 'swap', other: 'second' },
      ['opening: 09:00–10:00 → 10:10–11:00', 'second: 10:10–11:00 → 09:00–10:00'],
    ],
    [
      'a swap between rooms and days',
      [on('a', '09 09:00', '09 10:00'), on('b', '10 11:00', '10 12:00', { room: 'hall-b' })],
      'a',
      { kind: 'swap', other: 'b' },
      [
        'a: Mon 9 Sep 09:00–10:00 → Tue 10 Sep 11:00–12:00, Hall A → Hall B',
        'b: Tue 10 Sep 11:00–12:00 → Mon 9 Sep 09:00–10:00, Hall B → Hall A',
      ],
    ],
    ['a cancellation', morning, 'opening', { kind: 'cancel' }, ['opening: Cancelled']],
    ['a reinstatement', morning, 'off', { kind: 'reinstate' }, ['off: Takes place after all']],
    ['a full room', morning, 'opening', { kind: 'full' }, ['opening: Full']],
  ])('%s', (_, sessions, id, act, expected) => {
    const said = hitsOf(sessions, id, act).hits.map(({ title, kinds, values }) => {
      const words = values.map(({ before, after }) => `${before?.wording} → ${after?.wording}`).join(', ')
      return plain(`${title.wording}: ${words || kinds}`)
    })
    expect(said).toEqual(expected)
  })

  test('names the rooms, the speakers and the languages of the interpretation, each once', () => {
    const { rooms, speakers, languages } = hitsOf(morning, 'opening', { kind: 'move', room: 'hall-b' })
    expect(rooms.map(({ wording }) => wording)).toEqual(['Hall A', 'Hall B'])
    expect(speakers.map(({ wording }) => wording)).toEqual(['Amy Pope'])
    expect(languages).toEqual(['Chinese', 'French'])
  })
})

describe('the warnings that an act makes', () => {
  const kindsOf = (sessions: Session[], id: string, act: SessionAction) => hitsOf(sessions, id, act).warnings

  test.each<[string, Session[], string, SessionAction, RegExp[]]>([
    ['a delay into the next session', morning, 'opening', delay(20), [/second.*opening.*Hall A/]],
    ['the same delay with what follows: the evening keeps its time', morning, 'opening', delay(20, true), []],
    ['a cancellation', morning, 'opening', { kind: 'cancel' }, []],
    ['a move to where something is on', morning, 'second', { kind: 'move', room: 'hall-b' }, [/Hall B/]],
    ['a reinstatement into a free hour', morning, 'off', { kind: 'reinstate' }, []],
  ])('%s', (_, sessions, id, act, expected) => {
    const warnings = kindsOf(sessions, id, act)
    expect(warnings).toEqual(expected.map((pattern) => expect.stringMatching(pattern)))
  })

  test('two sessions that overlap already are no news when they overlap at other times', () => {
    const overlapping = [on('a', '09 09:00', '09 10:00'), on('b', '09 09:30', '09 10:30')]
    expect(hitsOf(overlapping, 'a', delay(10)).warnings).toEqual([])
    expect(hitsOf(overlapping, 'a', delay(40)).warnings).toEqual([])
  })
})

describe('the edits of an act', () => {
  test.each<[string, string, SessionAction]>([
    ['to the room that it is in', 'opening', { kind: 'move', room: 'hall-a' }],
    ['cancelled already', 'off', { kind: 'cancel' }],
    ['with places already', 'opening', { kind: 'places' }],
    ['that is gone', 'no-such', delay(5)],
    ['with one that is gone', 'opening', { kind: 'swap', other: 'no-such' }],
  ])('are none for a session %s', (_, id, act) => {
    expect(actionEdits(draftOf(morning), id, act)).toEqual([])
  })

  test('have another basis once somebody changed one of the sessions that follow', () => {
    const draft = draftOf(morning)
    const act = delay(20, true)
    const before = revisionKey(actionEdits(draft, 'opening', act))
    const touched = { ...draft, revs: { ...draft.revs, 'sessions/second': 40 } }
    const other = { ...draft, revs: { ...draft.revs, 'sessions/beside': 40 } }
    expect(revisionKey(actionEdits(touched, 'opening', act))).not.toBe(before)
    expect(revisionKey(actionEdits(other, 'opening', act))).toBe(before)
  })

  test.each([
    ['before minutes are chosen', 'opening', undefined, 'And the sessions after it in this room', undefined],
    ['with nothing behind it', 'evening', undefined, undefined, undefined],
    [
      'that pushes the next',
      'opening',
      15,
      'And the session after it in this room',
      '“evening” at 19:00 keeps its time',
    ],
    ['that a gap takes up', 'opening', 10, undefined, '“second” at 10:10 keeps its time'],
    ['beyond every gap', 'opening', 600, 'And the 2 sessions after it in this room', undefined],
  ])('say of a delay %s what moves along and what stays', (_name, id, minutes, label, kept) => {
    const view = followingView(id, minutes, { programme: draftOf(morning).programme, locale })
    expect(view.label).toBe(label)
    expect(view.kept && plain(view.kept)?.replace(/: the gap.*/, '')).toBe(kept)
  })

  test('leave other changes of the draft to be counted', () => {
    const draft = draftOf(morning)
    const edits = actionEdits(draft, 'opening', delay(20, true))
    const whats = [
      { kind: 'sessions', id: 'opening', what: 'changed' },
      { kind: 'sessions', id: 'beside', what: 'changed' },
      { kind: 'rooms', id: 'opening', what: 'added' },
    ] as const
    expect(countOtherChanges(edits, { differences: [...whats] })).toBe(2)
  })
})

describe('the session as the draft has it', () => {
  const published = aProgramme({ sessions: morning })
  const headOf = (parts: Partial<Session>) => {
    const { programme } = draftOf(morning)
    const sessions = programme.sessions.map((one) => (one.id === 'opening' ? { ...one, ...parts } : one))
    const draft = { ...programme, sessions }
    const preview = { changes: sessionChanges(published, draft), differences: differences(published, draft) }
    const [session] = sessions
    if (!session) throw new Error('no session')
    return sessionHeader(session, { programme: draft, preview, locale })
  }
  test.each<[string, Partial<Session>, (string | undefined)[], string[]]>([
    ['as published', {}, [undefined, undefined], []],
    [
      'later',
      { start: inForumTime('09 09:20'), end: inForumTime('09 10:20') },
      ['09:00–10:00', undefined],
      ['Not published yet: changed'],
    ],
    [
      'on another day',
      { start: inForumTime('10 09:00'), end: inForumTime('10 10:00') },
      ['Mon 9 Sep 09:00–10:00', undefined],
      ['Not published yet: changed'],
    ],
    ['moved', { room: published.rooms[1]?.id }, [undefined, 'Hall A'], ['Not published yet: changed']],
    ['cancelled', { status: 'cancelled' }, [undefined, undefined], ['Cancelled', 'Not published yet: changed']],
    ['full', { full: true }, [undefined, undefined], ['Full', 'Not published yet: changed']],
  ])('%s', (_, parts, was, marks) => {
    const head = headOf(parts)
    expect([plain(head.timeWas), head.roomWas?.wording]).toEqual(was)
    expect(head.marks.map(({ words }) => words)).toEqual(marks)
  })

  test('a new one is said to be new', () => {
    const { programme } = draftOf([...morning, on('new', '09 13:00', '09 14:00')])
    const preview = { changes: sessionChanges(published, programme), differences: differences(published, programme) }
    const session = programme.sessions[programme.sessions.length - 1]
    if (!session) throw new Error('no session')
    expect(sessionHeader(session, { programme, preview, locale }).marks[0]?.words).toBe('Not published yet: new')
  })
})

test.each<[string, number | undefined]>([
  ['20', 20],
  [' 45 ', 45],
  ['+7', 7],
  ['-15', -15],
  ['−15', -15],
  ['٢٠', 20],
  ['1440', 1440],
  ['1441', undefined],
  ['0', undefined],
  ['-0', undefined],
  ['', undefined],
  ['2.5', undefined],
  ['20 min', undefined],
])('“%s” typed is %s minutes', (text, minutes) => {
  expect(minutesTyped(text)).toBe(minutes)
})

test.each<[SessionAction, number, string, string]>([
  [delay(20), 1, 'Delay by 20 minutes', 'Delayed by 20 minutes'],
  [delay(1), 1, 'Delay by 1 minute', 'Delayed by 1 minute'],
  [delay(-5, true), 3, 'Bring forward by 5 minutes', 'Brought forward by 5 minutes · 3 sessions'],
  [{ kind: 'move', room: 'hall-b' }, 1, 'Move to Hall B', 'Moved to Hall B'],
  [{ kind: 'swap', other: 'second' }, 2, 'Swap with “second”', 'Swapped with “second”'],
  [{ kind: 'cancel' }, 1, 'Cancel this session', 'Cancelled'],
])('%j has words before and after', (act, count, before, after) => {
  const context = { programme: draftOf(morning).programme, locale }
  expect([actionTitle(act, context), doneText(act, count, context)]).toEqual([before, after])
})

test('what an act leaves is what its edits say, and nothing else', () => {
  const draft = draftOf(morning)
  const after = programmeAfter(draft.programme, actionEdits(draft, 'opening', { kind: 'cancel' }))
  expect(differences(draft.programme, after)).toEqual([{ kind: 'sessions', id: 'opening', what: 'changed' }])
})
