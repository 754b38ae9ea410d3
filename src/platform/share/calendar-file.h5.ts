export { calendarOf as calendarFile } from 'domain/agenda/calendar'
