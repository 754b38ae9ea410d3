import { dayLabel, isolated, rangeLabel } from 'domain/dates'
import { say, type Text } from 'domain/text'
import type { WallTime } from 'domain/time'

/** Words of the pages that the backend draws, in all languages of the app: a page shows as many of them as it has readers. */
export const drawnWords = {
  cancelled: { en: 'Cancelled', zh: '已取消', ar: 'أُلغيت' },
  onNow: { en: 'On now', zh: '正在进行', ar: 'الآن' },
  next: { en: 'Next', zh: '接下来', ar: 'التالي' },
  later: { en: 'Later today', zh: '今日稍后', ar: 'لاحقًا اليوم' },
  nothingNow: { en: 'Nothing on at the moment', zh: '目前没有活动', ar: 'لا جلسة هنا الآن' },
  nothingToday: { en: 'No sessions here today', zh: '今日此处没有活动', ar: 'لا جلسات هنا اليوم' },
  nothingMore: { en: 'No more sessions here today', zh: '今日此处的活动已结束', ar: 'انتهت جلسات اليوم هنا' },
  notOpen: { en: 'The forum has not opened yet', zh: '论坛尚未开幕', ar: 'لم يُفتتح المنتدى بعد' },
  ended: {
    en: 'The forum has ended. Thank you for coming.',
    zh: '论坛已结束，感谢您的参与。',
    ar: 'اختُتم المنتدى. شكرًا لحضوركم.',
  },
  scanSession: { en: 'Scan for this session', zh: '扫码查看本场', ar: 'امسح الرمز لهذه الجلسة' },
  scanRoom: { en: 'Scan for this room', zh: '扫码查看此会议室', ar: 'امسح الرمز لهذه القاعة' },
  scanForum: { en: 'Scan for the programme', zh: '扫码查看日程', ar: 'امسح الرمز للبرنامج' },
  noCode: {
    en: 'No code here: this address opens on this machine only. FORUM_ADDRESS says where guests reach the forum.',
    zh: '此处没有二维码：此地址只能在本机打开。请用 FORUM_ADDRESS 设置参会者访问的地址。',
    ar: 'لا رمز هنا: يُفتح هذا العنوان على هذا الجهاز فقط. عنوان المنتدى لدى الضيوف يحدده FORUM_ADDRESS.',
  },
  noRoom: {
    en: 'There is no such room in the programme.',
    zh: '日程中没有这个会议室。',
    ar: 'لا توجد قاعة كهذه في البرنامج.',
  },
  noSession: {
    en: 'There is no such session in the programme.',
    zh: '日程中没有这一场。',
    ar: 'لا توجد جلسة كهذه في البرنامج.',
  },
  noDay: {
    en: 'The programme has no such day.',
    zh: '日程中没有这一天。',
    ar: 'لا يوجد يوم كهذا في البرنامج.',
  },
} as const satisfies Record<string, Text>

const each = (wording: (language: 'en' | 'zh' | 'ar') => string): Text => ({
  en: wording('en'),
  zh: wording('zh'),
  ar: wording('ar'),
})

export const dayText = (wall: WallTime): Text => each((language) => dayLabel(wall, language))

/** `Moved to Hall B`; a room's name keeps its own direction. */
export const movedText = (room: Text): Text => ({
  en: `Moved to \u2068${say(room, 'en')}\u2069`,
  zh: `改在 \u2068${say(room, 'zh')}\u2069`,
  ar: `نُقلت إلى \u2068${say(room, 'ar')}\u2069`,
})

/** What was announced and differs now: `was 10:30–11:40`. */
export const wasText = (from: string, to: string): Text => ({
  en: `was ${rangeLabel(from, to)}`,
  zh: `原定 ${rangeLabel(from, to)}`,
  ar: `كان ${rangeLabel(from, to)}`,
})

/** `{time}` is put in by the page's script, which knows since when nobody answers. */
export const offlineText: Text = {
  en: 'offline since {time}',
  zh: '自 {time} 起离线',
  ar: 'غير متصل منذ {time}',
}

/** How many more there are than are named: `+3`. */
export const moreText = (count: number): string => isolated(`+${count}`)
