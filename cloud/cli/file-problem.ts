import { isProblem, Problem } from 'domain/problem'

/** What Node's file system refuses, by its codes (Node.js, "Common system errors"). */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  ENOTDIR: 'lies in something that is no folder',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be opened by this user',
  EPERM: 'may not be opened by this user',
  EROFS: 'is on a disk that cannot be written',
  ENOSPC: 'does not fit: the disk is full',
  EEXIST: 'is there already',
}

/** A fault of the file system as a Problem that names the file; any other error as it is. */
export function withFile(error: unknown): unknown {
  if (isProblem(error) || !(error instanceof Error)) return error
  const { code = '', path, syscall } = error as NodeJS.ErrnoException
  const reason = reasons[code]
  if (!reason || path === undefined) return error
  const isWrite = code === 'ENOENT' && syscall === 'open' ? ', or its folder is not' : ''
  return new Problem('bad-input', `${path} ${reason}${isWrite}.`)
}
