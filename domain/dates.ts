import type { WallTime } from './time'

const names = {
  en: {
    weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  },
  zh: {
    weekdays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
    months: [],
  },
  ar: {
    weekdays: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
    months: [
      'يناير',
      'فبراير',
      'مارس',
      'أبريل',
      'مايو',
      'يونيو',
      'يوليو',
      'أغسطس',
      'سبتمبر',
      'أكتوبر',
      'نوفمبر',
      'ديسمبر',
    ],
  },
}

/** A language that the app's own words are in. */
export type ScreenLanguage = keyof typeof names

/** Text that reads left to right keeps its order inside right-to-left text (Unicode UAX 9, isolates). */
export const isolated = (text: string): string => `\u2066${text}\u2069`

/** `Mon 9 Sep`, `9月9日 周一`, `الاثنين 9 سبتمبر`. */
export function dayLabel(wall: WallTime, language: ScreenLanguage): string {
  const weekday = names[language].weekdays[wall.weekday] ?? ''
  if (language === 'zh') return `${wall.month}月${wall.day}日 ${weekday}`
  return `${weekday} ${wall.day} ${names[language].months[wall.month - 1] ?? ''}`
}

/** First and last day with the year, with both where it turns: `9–10 Sep 2024`, `2024年9月9日至10日`. */
export function spanLabel(first: WallTime, last: WallTime, language: ScreenLanguage): string {
  const oneDay = first.date === last.date
  const oneYear = first.year === last.year
  const oneMonth = oneYear && first.month === last.month
  if (language === 'zh') {
    const end = `${oneYear ? '' : `${last.year}年`}${oneMonth ? '' : `${last.month}月`}${last.day}日`
    return `${first.year}年${first.month}月${first.day}日${oneDay ? '' : `至${end}`}`
  }
  const month = (wall: WallTime) => names[language].months[wall.month - 1] ?? ''
  const days = oneDay || !oneMonth ? `${first.day}` : `${first.day}–${last.day}`
  const turn = oneYear ? '' : ` ${first.year}`
  const start = oneMonth ? isolated(days) : `${days} ${month(first)}${turn} – ${last.day}`
  return `${start} ${month(last)} ${last.year}`
}

/** `09:30–10:40`, whichever way the text around it runs. */
export const rangeLabel = (from: string, to: string): string => isolated(`${from}–${to}`)
