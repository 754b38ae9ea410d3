import type { Moment } from 'domain/time/time'

/** A mini program reads the time of whoever answers it. */
export const siteTime = async (): Promise<Moment | undefined> => undefined
