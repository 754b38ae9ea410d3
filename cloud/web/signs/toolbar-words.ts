import type { AddressReach } from 'domain/address-reach'
import { isolated, type ScreenLanguage } from 'domain/dates'

type Words = Readonly<
  Record<
    'title' | 'room' | 'allRooms' | 'session' | 'allSessions' | 'day' | 'allDays' | 'form' | 'doors' | 'cards' | 'show',
    string
  >
> & {
  readonly print: string
  readonly pages: (count: number) => string
  readonly none: string
  /** Where not everybody can open what the codes carry. */
  readonly reach: Readonly<Record<Exclude<AddressReach, 'everywhere'>, (address: string) => string>>
}

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
    reach: {
      here: (address) =>
        `These codes carry ${address}, which opens on this machine only. Set FORUM_ADDRESS to where guests reach the forum before you print.`,
      network: (address) =>
        `These codes carry ${address}, which opens in the same network only; the mini program refuses it. FORUM_ADDRESS says where guests reach the forum.`,
      plain: (address) =>
        `These codes carry ${address}, which is not encrypted; the mini program refuses it. FORUM_ADDRESS says where guests reach the forum.`,
    },
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
    reach: {
      here: (address) => `这些二维码指向 ${address}，只能在本机打开。打印前请用 FORUM_ADDRESS 设置参会者访问的地址。`,
      network: (address) =>
        `这些二维码指向 ${address}，只能在同一网络内打开，小程序不接受。请用 FORUM_ADDRESS 设置参会者访问的地址。`,
      plain: (address) => `这些二维码指向 ${address}，未加密，小程序不接受。请用 FORUM_ADDRESS 设置参会者访问的地址。`,
    },
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
    reach: {
      here: (address) =>
        `تقود هذه الرموز إلى ${isolated(address)} الذي يُفتح على هذا الجهاز فقط. اضبط FORUM_ADDRESS على عنوان المنتدى لدى الضيوف قبل الطباعة.`,
      network: (address) =>
        `تقود هذه الرموز إلى ${isolated(address)} الذي يُفتح في الشبكة نفسها فقط، ويرفضه البرنامج المصغر. عنوان المنتدى لدى الضيوف يحدده FORUM_ADDRESS.`,
      plain: (address) =>
        `تقود هذه الرموز إلى ${isolated(address)} وهو غير مشفّر، فيرفضه البرنامج المصغر. عنوان المنتدى لدى الضيوف يحدده FORUM_ADDRESS.`,
    },
  },
}
