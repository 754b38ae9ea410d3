import { isProblem, Problem } from 'domain/problem'
import type { ServerOptions } from './options'

const RESTORE = 'put a backup back: npm run -s forum -- restore FILE --force'

type Remedies = Readonly<Record<string, (options: ServerOptions) => string>>

const damaged = ({ dataFolder }: ServerOptions): string =>
  `${dataFolder}/forum.db is damaged. With the server stopped, ${RESTORE}`
const full = ({ dataFolder }: ServerOptions): string =>
  `The disk that holds ${dataFolder} is full. Make room on it and start again; nothing that was saved is lost.`
const forbidden = ({ dataFolder }: ServerOptions): string =>
  `This user may not write to ${dataFolder}. Give the folder to the user that the server runs as (chown -R), or set FORUM_DATA.`

/** By the system's or SQLite's code (errno(3); SQLite, "Result and Error Codes"). */
const remedies: Remedies = {
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: forbidden,
  SQLITE_READONLY: forbidden,
  SQLITE_CANTOPEN: forbidden,
  SQLITE_CORRUPT: damaged,
  SQLITE_NOTADB: damaged,
  SQLITE_FULL: full,
  ENOSPC: full,
}

/** Why a server did not start, with the way out where it is known. */
export function startProblem(error: unknown, options: ServerOptions): unknown {
  if (isProblem(error) && error.id === 'disk-full') return new Problem('disk-full', full(options))
  const code = codeOf(error)
  const remedy = code === undefined ? undefined : remedies[code.replace(/^(SQLITE_[A-Z]+)_.*/, '$1')]
  return remedy ? new Problem('bad-input', remedy(options)) : error
}

/** Why a server could not listen on the port that an environment variable names. */
export function portProblem(
  error: unknown,
  variable: string,
  { port, host }: Pick<ServerOptions, 'port' | 'host'>,
): unknown {
  const code = codeOf(error)
  if (code === 'EADDRINUSE')
    return new Problem('bad-input', `Port ${port} on ${host} is in use; set ${variable} to another.`)
  if (code === 'EACCES') return new Problem('bad-input', `Port ${port} on ${host} is not allowed to this user.`)
  return error
}

/** The newest release is lost or damaged: nothing can be served. */
export const releaseProblem = (error: unknown, { dataFolder }: ServerOptions): Error =>
  new Error(
    `The newest release cannot be read from ${dataFolder}/files: ${messageOf(error)} Copy the file there from a backup, or ${RESTORE}. Without a backup publish the draft anew: npm run -s forum -- mend`,
  )

/** Notices or photos are lost or damaged: the app shows the programme, and pages that name them fail. */
export const boardProblem = (error: unknown): string | undefined =>
  isProblem(error) && error.id === 'unpublished'
    ? undefined
    : `Notices or photos cannot be read: ${messageOf(error)} With the server stopped, ${RESTORE}. Without a backup begin them anew: npm run -s forum -- mend`

const messageOf = (error: unknown): string =>
  `${error instanceof Error ? error.message : error}`.replace(/[^.]$/, '$&.')

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  if ('code' in error && typeof error.code === 'string' && error.code !== '') return error.code
  // libsql gives no code where a file cannot be opened, only SQLite's number at the end.
  return /Unable to open .*: 14\b/.test(String(error)) ? 'SQLITE_CANTOPEN' : undefined
}
