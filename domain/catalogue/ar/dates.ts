import type { DateWords } from '../catalogue'

export const dates: DateWords = {
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
  day: '{weekday} {d} {month}',
  oneDay: '{d} {month} {y}',
  days: '\u2066{d}–{d2}\u2069 {month} {y}',
  acrossMonths: '{d} {month} – {d2} {month2} {y}',
  acrossYears: '{d} {month} {y} – {d2} {month2} {y2}',
}
