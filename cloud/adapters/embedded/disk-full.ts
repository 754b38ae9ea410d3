import { Problem } from 'domain/problem'

/** SQLite's code, and the system's for a full disk and for a user's full quota (errno 28 and 122 on Linux). */
const CODES: readonly unknown[] = ['SQLITE_FULL', 'ENOSPC', 'EDQUOT']

const isDiskFull = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && CODES.includes(error.code)

export const diskFull = (): Problem =>
  new Problem('disk-full', "The disk that holds the forum's data is full: nothing is saved until there is room on it.")

/** The error, or `disk-full` where that is what it means. */
export const asDiskFull = (error: unknown): unknown => (isDiskFull(error) ? diskFull() : error)
