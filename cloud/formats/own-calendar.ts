import { PRODUCT, SITE } from 'domain/agenda/calendar'
import { toBeAnnounced } from 'domain/programme/room-name'

/** What our own calendars add to an event's words, as their readers need it; see `feedOf`. */
export type OwnCalendar = { readonly site: string }

/** Whether a calendar is of our own making, by its PRODID, and the place that its events name behind their rooms. */
export const ownCalendar = (say: (name: string) => string | undefined): OwnCalendar | undefined =>
  say('prodid') === PRODUCT ? { site: say(SITE.toLowerCase()) ?? '' } : undefined

/** `Hall A, The venue` → `Hall A`; nothing where the room is to be announced. */
export function ownRoom(location: string, { site }: OwnCalendar): string {
  if (location === site) return ''
  const room = location.endsWith(`, ${site}`) ? location.slice(0, -site.length - 2) : location
  return Object.values(toBeAnnounced).includes(room) ? '' : room
}

/** A description without the address that stands below it. */
export function ownAbstract(description: string, address: string): string {
  if (address === '' || !description.endsWith(address)) return description
  return description.slice(0, -address.length).trim()
}
