import { aSession } from './sample-programme'

/** The sample session two hours later, and in the other hall. */
export const later = aSession({ start: '2024-09-09T11:00:00+08:00', end: '2024-09-09T12:00:00+08:00' })
export const elsewhere = aSession({ room: 'hall-b' })
