import type { calendarOf } from 'domain/agenda/calendar'

/** The text of a calendar's file for platforms that take one; WeChat takes entries (`calendar.ts`). */
export const calendarFile: typeof calendarOf = () => ''
