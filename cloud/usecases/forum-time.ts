import type { Moment } from 'domain/time'
import type { Platform } from '../ports'

/** The moment on the forum's own clock: what is shown and what is written into releases. */
export const forumNow = ({ clock, rehearsal }: Pick<Platform, 'clock' | 'rehearsal'>): Moment => clock.now() + rehearsal
