import type { DateWords } from '../catalogue'

export const dates: DateWords = {
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  day: '{weekday} {d} {month}',
  oneDay: '{d} {month} {y}',
  days: '\u2066{d}–{d2}\u2069 {month} {y}',
  acrossMonths: '{d} {month} – {d2} {month2} {y}',
  acrossYears: '{d} {month} {y} – {d2} {month2} {y2}',
}
