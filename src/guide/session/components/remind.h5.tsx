/** On the web a reader's own calendar reminds: its entries carry an alarm. */
export const Remind = (): null => null
