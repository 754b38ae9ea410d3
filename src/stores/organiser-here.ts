import { readPreference } from '@/platform/storage/preferences'

/** The name under which the device keeps who organises on it. */
export const ORGANISER_KEY = 'organiser'

/** Whether somebody is signed in as an organiser on this device, for pages that need to know no more of it. */
export const isOrganiserHere = (): boolean =>
  typeof readPreference<{ readonly token?: string }>(ORGANISER_KEY)?.token === 'string'
