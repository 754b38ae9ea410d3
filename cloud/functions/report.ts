import { logLine } from '../http/log-line'

/** One line in the function's log. */
export const report = (error: unknown): void => console.error(logLine(error))
