import type { DateWords } from '../catalogue'

export const dates: DateWords = {
  weekdays: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  months: [],
  day: '{m}月{d}日 {weekday}',
  oneDay: '{y}年{m}月{d}日',
  days: '{y}年{m}月{d}日至{d2}日',
  acrossMonths: '{y}年{m}月{d}日至{m2}月{d2}日',
  acrossYears: '{y}年{m}月{d}日至{y2}年{m2}月{d2}日',
}
