import type { Agreed } from './subscribe'

/** A browser gets no messages of WeChat's: there is the calendar. */
export const canAskForMessages = (): boolean => false

export const askForMessages = async (): Promise<Agreed> => 'failed'
