import '@/organiser/words'
import type { Edition } from 'domain/release/release'
import { type AuditAct, droppedWords, type HistoryContext, historyView } from '@/organiser/history/view'
import { contextOf, delay, edited } from '../support/audited-acts'
import { plain } from '../support/card-context'
import { aProgramme, aSession } from '../support/sample-programme'
import { at } from '../support/warning-cases'

const anAct = (number: number, parts: Partial<AuditAct> = {}): AuditAct => ({
  number,
  at: '2024-09-09T01:30:00Z',
  actor: 'm-1',
  name: 'Li Wei',
  ...delay,
  ...parts,
})

const released = (number: number, release: number, note?: string): AuditAct =>
  anAct(number, { act: 'publish', before: {}, after: { release, ...(note && { note }) }, release })

describe('the history', () => {
  test('is by the forum’s days, the newest first, with the forum’s time and who', () => {
    const days = historyView([anAct(1), anAct(3, { at: '2024-09-09T17:00:00Z' }), anAct(2)], contextOf())
    expect(days.map(({ label }) => label)).toEqual(['Tue 10 Sep', 'Mon 9 Sep'])
    expect(days.flatMap(({ acts }) => acts.map(({ number }) => number))).toEqual([3, 2, 1])
    expect(days.flatMap(({ acts }) => acts.map(({ by }) => plain(by)))).toEqual([
      'Li Wei · 01:00',
      'Li Wei · 09:30',
      'Li Wei · 09:30',
    ])
  })

  test('the command line goes by its own name', () => {
    const [day] = historyView([anAct(1, { actor: 'console', name: 'console' })], contextOf('zh'))
    expect(plain(day?.acts[0]?.by)).toBe('命令行 · 09:30')
  })

  test('an act on the draft opens to each item, field by field', () => {
    const [day] = historyView([anAct(1)], contextOf())
    expect(day?.acts[0]?.items).toHaveLength(1)
    const fields = day?.acts[0]?.items[0]?.fields.map(({ label, before, after }) => [
      label,
      plain(before[0]?.wording),
      plain(after[0]?.wording),
    ])
    expect(fields).toEqual([
      ['Start', 'Mon 9 Sep 09:00', 'Mon 9 Sep 09:20'],
      ['End', 'Mon 9 Sep 10:00', 'Mon 9 Sep 10:20'],
    ])
  })

  test('an act on everything opens to its first items and says how many more there are', () => {
    const items = Array.from({ length: 23 }, (_, n) => [aSession({ id: `s-${n}` }), null] as const)
    const [day] = historyView([anAct(1, edited(...items))], contextOf())
    expect([day?.acts[0]?.items.length, day?.acts[0]?.more]).toEqual([20, 3])
  })

  test('a publisher may go back to every release but the newest; an editor to none', () => {
    const openOf = (parts: Partial<HistoryContext>) =>
      historyView([released(2, 5), released(1, 4)], contextOf('en', parts)).flatMap(({ acts }) =>
        acts.map(({ release }) => [release?.release, release?.isOpen, release?.isNow]),
      )
    expect(openOf({})).toEqual([
      [5, false, true],
      [4, true, false],
    ])
    expect(openOf({ isPublisher: false }).map(([, isOpen]) => isOpen)).toEqual([false, false])
  })

  test('a release has its note: from the act, or, for a rollback, from the release', () => {
    const editions: Edition[] = [{ release: 5, publishedAt: at('09:00'), note: 'Back to release 3.', changes: [] }]
    const acts = [anAct(2, { act: 'rollback', release: 5 }), released(1, 4, 'The halls change')]
    const notes = historyView(acts, contextOf('en', { editions })).flatMap((day) =>
      day.acts.map(({ release }) => release?.note?.wording),
    )
    expect(notes).toEqual(['Back to release 3.', 'The halls change'])
  })

  test('a rollback whose line says where it went back to has no note that says it again', () => {
    const editions: Edition[] = [{ release: 5, publishedAt: at('09:00'), note: 'Back to release 3.', changes: [] }]
    const [day] = historyView([anAct(2, { act: 'rollback', release: 5, backTo: 3 })], contextOf('en', { editions }))
    expect(day?.acts[0]?.release).toMatchObject({ release: 5, note: undefined })
  })

  test('nothing done is nothing to show', () => {
    expect(historyView([], contextOf())).toEqual([])
  })
})

describe('what the draft would lose by going back', () => {
  const [hall] = aProgramme().rooms
  const changed = (id: string) => ({ kind: 'sessions', id, what: 'changed' }) as const

  test('is named, with a count', () => {
    expect(droppedWords([], contextOf())).toBeUndefined()
    expect(plain(droppedWords([changed('opening')], contextOf()) ?? '')).toBe(
      'The draft loses 1 unpublished change: Session “Opening ceremony”.',
    )
    const both = [changed('opening'), { kind: 'rooms', id: hall?.id ?? '', what: 'changed' } as const]
    expect(plain(droppedWords(both, contextOf('zh')) ?? '')).toContain('草稿将失去 2 项未发布的修改')
  })

  test('is no list that fills the screen', () => {
    const many = Array.from({ length: 9 }, (_, index) => changed(`s-${index}`))
    expect(plain(droppedWords(many, contextOf()) ?? '')).toMatch(
      /^The draft loses 9 unpublished changes: .*, and 4 more\.$/,
    )
  })

  test('has the name of what is only published', () => {
    const published = aProgramme({ sessions: [aSession({ id: 'gone', title: { en: 'Old talk' } })] })
    const dropped = [{ kind: 'sessions', id: 'gone', what: 'removed' } as const]
    expect(plain(droppedWords(dropped, contextOf('en', { published })) ?? '')).toContain('“Old talk”')
  })
})
