import type { ScreenLanguage } from 'domain/dates'

type Words = Readonly<
  Record<
    'title' | 'room' | 'allRooms' | 'session' | 'allSessions' | 'day' | 'allDays' | 'form' | 'doors' | 'cards' | 'show',
    string
  >
> & { readonly print: string; readonly pages: (count: number) => string; readonly none: string }

/** What only the organiser sees, who prints. */
export const toolbarWords: Readonly<Record<ScreenLanguage, Words>> = {
  en: {
    title: 'Signs',
    room: 'Room',
    allRooms: 'All rooms',
    session: 'Session',
    allSessions: 'All sessions',
    day: 'Day',
    allDays: 'All days',
    form: 'Form',
    doors: 'Door signs, A4',
    cards: 'Table cards, four to an A4 sheet',
    show: 'Show',
    print: 'Print',
    pages: (count) => `${count} × A4`,
    none: 'There is nothing to print for this choice.',
  },
  zh: {
    title: '指示牌',
    room: '会议室',
    allRooms: '所有会议室',
    session: '场次',
    allSessions: '所有场次',
    day: '日期',
    allDays: '所有日期',
    form: '样式',
    doors: '门牌（A4）',
    cards: '桌卡（每张A4四枚）',
    show: '显示',
    print: '打印',
    pages: (count) => `A4 × ${count}`,
    none: '此选择没有可打印的内容。',
  },
  ar: {
    title: 'اللافتات',
    room: 'القاعة',
    allRooms: 'كل القاعات',
    session: 'الجلسة',
    allSessions: 'كل الجلسات',
    day: 'اليوم',
    allDays: 'كل الأيام',
    form: 'الشكل',
    doors: 'لافتات الأبواب، A4',
    cards: 'بطاقات الطاولات، أربع في كل ورقة A4',
    show: 'عرض',
    print: 'طباعة',
    pages: (count) => `\u2066${count} × A4\u2069`,
    none: 'لا شيء للطباعة في هذا الاختيار.',
  },
}
