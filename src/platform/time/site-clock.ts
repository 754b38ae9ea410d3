import type { Moment } from 'domain/time/time'

/** A mini program reads the time from the response's `Date` header. */
export const siteTime = async (): Promise<Moment | undefined> => undefined
