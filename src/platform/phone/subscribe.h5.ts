import type { SubscribeResult } from './subscribe'

/** A browser gets no messages of WeChat's: there is the calendar. */
export const canSubscribe = (): boolean => false

export const requestSubscription = async (): Promise<SubscribeResult> => 'failed'
