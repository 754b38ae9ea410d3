import '@/organiser/words'
import type { Edition } from 'domain/release/release'
import type { ScreenLanguage } from 'domain/text/languages'
import { screenLanguages } from 'domain/text/languages'
import { localeOf } from '@/i18n/locale'
import { type AuditedAction, auditEntryText } from '@/organiser/history/audit-entry-text'
import { type AuditAct, droppedWords, type HistoryContext, historyView } from '@/organiser/history/view'
import { plain } from '../support/card-context'
import { aProgramme, aSession } from '../support/sample-programme'
import { at, inB, session } from '../support/warning-cases'

const contextOf = (language: ScreenLanguage = 'en', parts: Partial<HistoryContext> = {}): HistoryContext => ({
  programme: aProgramme(),
  locale: localeOf(language),
  newest: 5,
  isPublisher: true,
  editions: [],
  ...parts,
})

const state = (item: unknown) => ({ order: '0000005', item })
type Item = { readonly id: string; readonly [field: string]: unknown }
const sides = (kind: string, items: readonly (readonly [Item | null, Item | null])[]) => {
  const side = (place: 0 | 1) =>
    Object.fromEntries(
      items.map((pair) => [`${kind}/${(pair[0] ?? pair[1])?.id}`, pair[place] ? state(pair[place]) : null]),
    )
  return { before: side(0), after: side(1) }
}
const edited = (...items: (readonly [Item | null, Item | null])[]) => ({ act: 'edit', ...sides('sessions', items) })

const a = session('a', '09:00', '10:00')
const later = { ...a, start: at('09:20'), end: at('10:20') }
const b = session('b', '10:00', '11:00', { ...inB, title: { en: 'Panel', zh: '专题会' } })
const bLater = { ...b, start: at('10:20'), end: at('11:20') }
const c = { ...session('c', '11:00', '12:00'), title: { en: 'Talk', zh: '演讲' } }
const cLater = { ...c, start: at('11:20'), end: at('12:20') }
const [person] = aProgramme().people
if (!person) throw new Error('no people')

const delay = edited([a, later])
const notice = { id: 'n-1', text: { en: 'Gate B', zh: '二号门' }, at: at('09:00') }

const cases: readonly (readonly [name: string, act: AuditedAction, en: string, zh: string])[] = [
  [
    'an import of a few items',
    {
      act: 'import',
      ...sides('sessions', [
        [null, a],
        [null, b],
        [c, cLater],
      ]),
    },
    'Imported: 2 added, 1 changed',
    '导入：新增 2 项、修改 1 项',
  ],
  [
    'an import of many items, which is told by its counts',
    { act: 'import', before: null, after: null, tally: { added: 21, changed: 0, removed: 8 } },
    'Imported: 21 added, 8 removed',
    '导入：新增 21 项、删除 8 项',
  ],
  [
    'the undo of many',
    { act: 'undo', before: null, after: null, tally: { added: 0, changed: 5, removed: 60 } },
    'Undid: Edited 65 items',
    '撤销：修改 65 项',
  ],
  ['a delay', delay, 'Delayed “Opening ceremony” by 20 min', '推迟“开幕式” 20 分钟'],
  ['an earlier start', edited([later, a]), 'Brought “Opening ceremony” forward by 20 min', '提前“开幕式” 20 分钟'],
  [
    'a delay with what follows',
    edited([a, later], [b, bLater], [c, cLater]),
    'Delayed “Opening ceremony” and 2 more by 20 min',
    '推迟“开幕式”及另外 2 场 20 分钟',
  ],
  [
    'several brought forward',
    edited([later, a], [bLater, b]),
    'Brought “Opening ceremony” and 1 more forward by 20 min',
    '提前“开幕式”及另外 1 场 20 分钟',
  ],
  ['another room', edited([a, { ...a, room: b.room }]), 'Moved “Opening ceremony” to Hall B', '将“开幕式”改至B厅'],
  ['a cancellation', edited([a, { ...a, status: 'cancelled' }]), 'Cancelled “Opening ceremony”', '取消“开幕式”'],
  ['a reinstatement', edited([{ ...a, status: 'cancelled' }, a]), 'Reinstated “Opening ceremony”', '恢复举行“开幕式”'],
  ['a full room', edited([a, { ...a, full: true }]), 'Marked “Opening ceremony” as full', '将“开幕式”标为已满'],
  ['places again', edited([{ ...a, full: true }, a]), '“Opening ceremony” has places again', '“开幕式”重新有空位'],
  [
    'a swap',
    edited(
      [a, { ...a, start: b.start, end: b.end, room: b.room }],
      [b, { ...b, start: a.start, end: a.end, room: a.room }],
    ),
    'Swapped “Opening ceremony” and “Panel”',
    '对调“开幕式”与“专题会”',
  ],
  [
    'one end alone, which is no delay',
    edited([a, { ...a, end: at('10:30') }]),
    'Edited session “Opening ceremony”: end',
    '修改议程“开幕式”：结束时间',
  ],
  [
    'several fields of a person',
    { act: 'edit', ...sides('people', [[person, { ...person, office: undefined, about: { en: 'x' } }]]) },
    'Edited person “Amy Pope”: office, about',
    '修改人员“艾米·波普”：职务、介绍',
  ],
  ['a new session', edited([null, b]), 'Added session “Panel”', '新增议程“专题会”'],
  ['a session that goes', edited([b, null]), 'Removed session “Panel”', '删除议程“专题会”'],
  ['another place in the list', edited([b, b]), 'Moved session “Panel” in the list', '调整议程“专题会”的排列位置'],
  ['different things at once', edited([a, later], [b, null]), 'Edited 2 items', '修改 2 项'],
  ['an edit that came to nothing', edited(), 'Edited nothing', '未作更改'],
  [
    'an undo',
    { ...edited([later, a]), act: 'undo' },
    'Undid: Delayed “Opening ceremony” by 20 min',
    '撤销：推迟“开幕式” 20 分钟',
  ],
  ['a redo', { ...delay, act: 'redo' }, 'Redid: Delayed “Opening ceremony” by 20 min', '重做：推迟“开幕式” 20 分钟'],
  [
    'a release',
    { act: 'publish', before: { release: 4 }, after: { release: 5 }, release: 5 },
    'Published release 5',
    '发布第 5 版',
  ],
  [
    'a rollback',
    { ...delay, act: 'rollback', release: 5 },
    'Went back to an earlier release: release 5',
    '恢复到较早版本，成为第 5 版',
  ],
  [
    'a rollback that says which release it went back to',
    { ...delay, act: 'rollback', release: 5, backTo: 3 },
    'Went back to release 3, as release 5',
    '恢复到第 3 版，成为第 5 版',
  ],
  ['a notice', { act: 'notice', before: null, after: notice }, 'Posted a notice: “Gate B”', '发布通知：“二号门”'],
  [
    'a notice withdrawn',
    { act: 'withdraw', before: notice, after: null },
    'Withdrew the notice “Gate B”',
    '撤回通知“二号门”',
  ],
  ['an invitation', { act: 'invite', before: null, after: { role: 'editor' } }, 'Invited: Editor', '发出邀请：编辑'],
  [
    'an invitation redeemed',
    { act: 'redeem', before: null, after: { role: 'owner', name: 'Li' } },
    'Signed in by invitation: Owner',
    '凭邀请登录：所有者',
  ],
  [
    'another role',
    { act: 'role', before: { name: 'Li', role: 'editor' }, after: { name: 'Li', role: 'owner' } },
    'Changed the role of Li: Editor → Owner',
    '更改Li的角色：编辑 → 所有者',
  ],
  [
    'a member revoked',
    { act: 'revoke', before: { id: 'm-1', name: 'Li', role: 'publisher' }, after: null },
    'Revoked the access of Li (Publisher)',
    '取消Li（发布者）的权限',
  ],
  [
    'an invitation revoked',
    { act: 'revoke', before: { id: 'i-1', role: 'publisher' }, after: null },
    'Withdrew an invitation: Publisher',
    '撤回邀请：发布者',
  ],
  ['another session', { act: 'resume', before: null, after: null }, 'Signed in again', '再次登录'],
  ['new photos', { act: 'photos', before: null, after: [{}, {}] }, '2 photos added', '添加 2 张照片'],
  [
    'a photo taken off',
    { act: 'photo-removed', before: { caption: { en: 'Garden', zh: '花园' } }, after: null },
    'Photo removed: Garden',
    '移除照片：花园',
  ],
  [
    'another caption',
    { act: 'photo-caption', before: {}, after: { caption: { en: 'Garden', zh: '花园' } } },
    'Caption: Garden',
    '照片说明：花园',
  ],
  [
    'an album',
    { act: 'album', before: null, after: { title: { en: 'Day 2', zh: '第二天' } } },
    'Album: Day 2',
    '相册：第二天',
  ],
  ['a session ended', { act: 'leave', before: null, after: null }, 'Signed out', '退出登录'],
  ['an act of a later version', { act: 'dance', before: null, after: { step: 1 } }, 'dance', 'dance'],
]

describe('an act in words', () => {
  test.each(cases)('%s', (_name, act, en, zh) => {
    expect(auditEntryText(act, contextOf('en'))).toBe(en)
    expect(auditEntryText(act, contextOf('zh'))).toBe(zh)
  })

  test.each(cases)('%s leaves no hole in any language', (_name, act) => {
    for (const language of screenLanguages)
      expect(auditEntryText(act, contextOf(language))).not.toMatch(/[{}]|undefined/)
  })
})

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
