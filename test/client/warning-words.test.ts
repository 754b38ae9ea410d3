import '@/organiser/words'
import type { SessionId } from 'domain/programme/ids'
import { screenLanguages } from 'domain/text/languages'
import { MINUTE } from 'domain/time/time'
import type { Warning } from 'domain/warnings/warning'
import { localeOf } from '@/i18n/locale'
import { warningWords } from '@/organiser/components/warning-words'
import { plain } from '../support/card-context'
import { aProgramme, aSession } from '../support/sample-programme'
import { hallA, moment, session } from '../support/warning-cases'

const programme = aProgramme({
  sessions: [
    session('a', '09:00', '10:00', { title: { en: 'Opening', zh: '开幕式', ar: 'الافتتاح' } }),
    session('b', '09:40', '10:40', { title: { en: 'Panel', zh: '专题会', ar: 'حلقة النقاش' } }),
  ],
})
const id = (name: string) => name as SessionId
const pope = programme.people[0]?.id
if (!pope) throw new Error('no people')

const clash = { with: id('a'), from: moment('09:40'), until: moment('10:00') }
const gap = { with: id('a'), gap: 3 * MINUTE, least: 10 * MINUTE }
const opening = { item: 'sessions/a', session: id('a') }

const cases: readonly (readonly [name: string, Warning, en: string, zh: string, ar: string])[] = [
  [
    'two sessions in one room',
    { kind: 'room-clash', at: { session: id('b'), room: hallA.id }, ...clash },
    '“Panel” and “Opening” are both in Hall A, Mon 9 Sep 09:40–10:00.',
    '“专题会”与“开幕式”同时使用A厅：9月9日 周一 09:40–10:00。',
    '«حلقة النقاش» و«الافتتاح» كلتاهما في \u2068Hall A، الاثنين 9 سبتمبر 09:40–10:00.',
  ],
  [
    'one person in two sessions',
    { kind: 'speaker-clash', at: { session: id('b'), person: pope }, ...clash },
    'Amy Pope is in “Panel” and in “Opening” at once, Mon 9 Sep 09:40–10:00.',
    '艾米·波普同时参加“专题会”和“开幕式”：9月9日 周一 09:40–10:00。',
    '\u2068Amy Pope: «حلقة النقاش» و«الافتتاح» في الوقت نفسه، الاثنين 9 سبتمبر 09:40–10:00.',
  ],
  [
    'interpretation in more rooms than before',
    { kind: 'interpreter-clash', at: { session: id('b') }, with: [id('a')], language: 'fr', needed: 2, published: 1 },
    '“Panel” needs interpretation into French at the same time as “Opening”. Rooms at once: 2; so far at most 1.',
    '“专题会”与“开幕式”同时需要法语口译。同时使用的会议室：2 间；此前最多 1 间。',
    'تحتاج «حلقة النقاش» إلى الترجمة إلى الفرنسية في وقت واحد مع «الافتتاح». عدد القاعات معاً: 2، والحد الأقصى حتى الآن: 1.',
  ],
  [
    'a person with little time to walk',
    { kind: 'short-change', at: { session: id('b'), person: pope }, ...gap },
    'Amy Pope has 3 min to get from “Opening” to “Panel”, which is in another room. Needed: 10 min.',
    '艾米·波普从“开幕式”到另一会议室的“专题会”只有 3 分钟，需要 10 分钟。',
    'ينتقل \u2068Amy Pope من «الافتتاح» إلى «حلقة النقاش» في قاعة أخرى خلال 3 دقائق. المطلوب: 10 دقائق.',
  ],
  [
    'a person with no time to walk',
    { kind: 'short-change', at: { session: id('b'), person: pope }, ...gap, gap: 0 },
    'Amy Pope has no time to get from “Opening” to “Panel”, which is in another room. Needed: 10 min.',
    '艾米·波普从“开幕式”到另一会议室的“专题会”没有间隔，需要 10 分钟。',
    'لا وقت لدى \u2068Amy Pope للانتقال من «الافتتاح» إلى «حلقة النقاش» في قاعة أخرى. المطلوب: 10 دقائق.',
  ],
  [
    'a room with little time between',
    { kind: 'short-change', at: { session: id('b'), room: hallA.id }, ...gap },
    'Hall A has 3 min between “Opening” and “Panel”. Needed: 10 min.',
    'A厅在“开幕式”与“专题会”之间只有 3 分钟，需要 10 分钟。',
    '\u2068Hall A: الفاصل بين «الافتتاح» و«حلقة النقاش» لا يتجاوز 3 دقائق. المطلوب: 10 دقائق.',
  ],
  [
    'a room with no time between',
    { kind: 'short-change', at: { session: id('b'), room: hallA.id }, ...gap, gap: 0 },
    'Hall A has no time between “Opening” and “Panel”. Needed: 10 min.',
    'A厅在“开幕式”与“专题会”之间没有间隔，需要 10 分钟。',
    '\u2068Hall A: لا فاصل بين «الافتتاح» و«حلقة النقاش». المطلوب: 10 دقائق.',
  ],
  [
    'a session before the doors open',
    {
      kind: 'outside-opening-hours',
      at: { session: id('b') },
      hours: { opens: moment('10:00'), closes: moment('20:00') },
    },
    '“Panel”, Mon 9 Sep 09:40–10:40, is outside the opening hours, 10:00–20:00.',
    '“专题会”（9月9日 周一 09:40–10:40）不在开放时间（10:00–20:00）内。',
    '«حلقة النقاش»، الاثنين 9 سبتمبر 09:40–10:40، خارج ساعات العمل 10:00–20:00.',
  ],
  [
    'a session on a day that is none of the forum',
    { kind: 'outside-opening-hours', at: { session: id('b') } },
    '“Panel”, Mon 9 Sep 09:40–10:40, is on a day when the forum is not open.',
    '“专题会”（9月9日 周一 09:40–10:40）不在论坛会期内。',
    '«حلقة النقاش»، الاثنين 9 سبتمبر 09:40–10:40، في يوم ليس من أيام المنتدى.',
  ],
  [
    'an end before the start',
    { kind: 'ends-before-it-starts', at: { session: id('b') } },
    '“Panel” starts Mon 9 Sep 09:40 and ends Mon 9 Sep 10:40. The end must be later.',
    '“专题会”于9月9日 周一 09:40开始、9月9日 周一 10:40结束，结束时间必须更晚。',
    'تبدأ «حلقة النقاش» الاثنين 9 سبتمبر 09:40 وتنتهي الاثنين 9 سبتمبر 10:40. يجب أن تكون النهاية بعد البداية.',
  ],
  [
    'more guests than seats',
    { kind: 'over-capacity', at: { session: id('b'), room: hallA.id }, expected: 400, capacity: 320 },
    '“Panel” expects 400 guests; Hall A has 320 seats.',
    '“专题会”预计 400 人，A厅只有 320 个座位。',
    'يُتوقع 400 ضيفًا في «حلقة النقاش»، وفي \u2068Hall A 320 مقعدًا.',
  ],
  [
    'a change to what has begun',
    { kind: 'begun', at: { session: id('b') }, changes: ['retimed', 'moved'] },
    '“Panel” has begun or is over. What changes: New time, New room.',
    '“专题会”已经开始或结束。更改内容：时间变更、会议室变更。',
    'بدأت «حلقة النقاش» أو انتهت. ما يتغير: وقت جديد، قاعة جديدة.',
  ],
  [
    'a text without a language',
    { kind: 'missing-language', at: { ...opening, field: 'title' }, languages: ['ar', 'fr'] },
    'Session “Opening”, title: missing in Arabic, French.',
    '场次“开幕式”，标题：缺少阿拉伯语、法语。',
    'الجلسة «الافتتاح»، العنوان: ينقص بهذه اللغات: العربية، الفرنسية.',
  ],
  [
    'a text of the forum without a language',
    { kind: 'missing-language', at: { item: 'forum', field: 'site/name' }, languages: ['ar'] },
    'Forum, venue · Name: missing in Arabic.',
    '论坛，会址 · 名称：缺少阿拉伯语。',
    'المنتدى، مقر الانعقاد · الاسم: ينقص بهذه اللغات: العربية.',
  ],
  [
    'a reference to nothing',
    { kind: 'dangling-reference', at: { ...opening, field: 'speakers/0/person' }, refers: 'people/nobody' },
    'Session “Opening”, speakers · Person: points to person “nobody”, which is not there.',
    '场次“开幕式”，发言人 · 人员：所指的人员“nobody”不存在。',
    'الجلسة «الافتتاح»، المتحدثون · الشخص: يشير إلى الشخص «nobody»، وهو غير موجود.',
  ],
  [
    'an id that two items have',
    { kind: 'duplicate-id', at: opening },
    'Session “a”: the id is used more than once.',
    '场次“a”：编号重复使用。',
    'الجلسة «a»: المعرّف مستعمل أكثر من مرة.',
  ],
]

describe('a warning in words', () => {
  test.each(cases)('%s', (_name, warning, ...expected) => {
    const said = screenLanguages.map((language) =>
      plain(warningWords(warning, { programme, locale: localeOf(language) })),
    )
    expect(said).toEqual(expected)
    expect(said.join()).not.toMatch(/[{}]/)
  })

  test('what the draft no longer has goes by its published name, and what was nowhere by its id', () => {
    const warning: Warning = { kind: 'begun', at: { session: id('gone') }, changes: ['removed'] }
    const context = { programme, locale: localeOf('en') }
    const published = aProgramme({ sessions: [aSession({ id: 'gone' })] })
    expect(warningWords(warning, { ...context, published })).toContain('“Opening ceremony” has begun')
    expect(warningWords(warning, context)).toContain('“gone” has begun')
  })

  test('a time past midnight says both days', () => {
    const warning: Warning = {
      kind: 'room-clash',
      at: { session: id('b'), room: hallA.id },
      with: id('a'),
      from: moment('23:00'),
      until: moment('00:30', '10'),
    }
    expect(plain(warningWords(warning, { programme, locale: localeOf('en') }))).toContain(
      'Mon 9 Sep 23:00 – Tue 10 Sep 00:30',
    )
  })
})
