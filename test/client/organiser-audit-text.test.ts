import '@/organiser/words'
import { screenLanguages } from 'domain/text/languages'
import { type AuditedAction, auditEntryText } from '@/organiser/history/audit-entry-text'
import { a, b, bLater, c, cLater, contextOf, delay, edited, later, sides } from '../support/audited-acts'
import { aProgramme } from '../support/sample-programme'
import { at } from '../support/warning-cases'

const [person] = aProgramme().people
if (!person) throw new Error('no people')

const notice = { id: 'n-1', text: { en: 'Gate B', zh: '二号门' }, at: at('09:00') }

const topic = (id: string, number: number) => ({ id, number, title: { en: `Ports ${id}`, zh: `口岸${id}` } })

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
    '修改场次“开幕式”：结束时间',
  ],
  [
    'several fields of a person',
    { act: 'edit', ...sides('people', [[person, { ...person, office: undefined, about: { en: 'x' } }]]) },
    'Edited person “Amy Pope”: office, about',
    '修改人员“艾米·波普”：职务、介绍',
  ],
  ['a new session', edited([null, b]), 'Added session “Panel”', '新增场次“专题会”'],
  ['a session that goes', edited([b, null]), 'Removed session “Panel”', '删除场次“专题会”'],
  [
    'a topic in another place, of which the numbers of others change too',
    {
      act: 'edit',
      before: {
        'topics/t1': { order: 1, item: topic('t1', 1) },
        'topics/t2': { order: 2, item: topic('t2', 2) },
        'topics/t3': { order: 3, item: topic('t3', 3) },
      },
      after: {
        'topics/t1': { order: 1, item: topic('t1', 2) },
        'topics/t2': { order: 2, item: topic('t2', 3) },
        'topics/t3': { order: 0, item: topic('t3', 1) },
      },
    },
    'Moved topic “Ports t3” in the list',
    '调整议题“口岸t3”的排列位置',
  ],
  ['another place in the list', edited([b, b]), 'Moved session “Panel” in the list', '调整场次“专题会”的排列位置'],
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
