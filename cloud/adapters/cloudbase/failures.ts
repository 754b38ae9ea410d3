import { isProblem, Problem } from 'domain/problem'

/**
 * What a rejected call means for its caller. `unclear`: no answer, or one that says nothing of what happened.
 * `refused`: asking again is of no use.
 */
export type Failure = 'conflict' | 'no-collection' | 'no-file' | 'busy' | 'refused' | 'unclear'

/** The platform has no such collection yet; it is made, and all tried again. */
export class NoCollection extends Error {
  constructor(readonly collection: string) {
    super(`There is no collection ${collection}`)
  }
}

/** TencentCloud API codes of CloudBase ("Error codes"), as `@cloudbase/node-sdk` passes them on. */
const codes: Readonly<Record<string, Failure>> = {
  DATABASE_TRANSACTION_CONFLICT: 'conflict',
  DATABASE_COLLECTION_NOT_EXIST: 'no-collection',
  STORAGE_FILE_NONEXIST: 'no-file',
  EXCEED_REQUEST_LIMIT: 'busy',
  EXCEED_CONCURRENT_REQUEST_LIMIT: 'busy',
  DATABASE_PERMISSION_DENIED: 'refused',
  DATABASE_COLLECTION_EXCEED_LIMIT: 'refused',
  DATABASE_INVALID_OPERRATOR: 'refused',
  STORAGE_EXCEED_AUTHORITY: 'refused',
  STORAGE_SIGN_PARAM_INVALID: 'refused',
  SIGN_PARAM_INVALID: 'refused',
  INVALID_PARAM: 'refused',
  INVALID_COMMON_PARAM: 'refused',
  INVALIID_ENV: 'refused',
  INVALID_ENV: 'refused',
  ACTION_NOT_SUPPORTED: 'refused',
}

/** The same as `wx-server-sdk` numbers them ("Error codes of cloud development"). */
const numbers: Readonly<Record<number, Failure>> = {
  [-501003]: 'busy',
  [-501004]: 'busy',
  [-501005]: 'refused',
  [-501006]: 'refused',
  [-501007]: 'refused',
  [-501008]: 'refused',
  [-502002]: 'refused',
  [-502003]: 'refused',
  [-502004]: 'refused',
  [-502005]: 'no-collection',
  [-503002]: 'refused',
  [-503003]: 'no-file',
  [-503004]: 'refused',
}

/** `wx-server-sdk` gives codes that it does not know all one number: only their sentence tells them apart. */
const sentences: readonly (readonly [RegExp, Failure])[] = [
  [/transaction.{0,12}conflict|TransactionConflict|WriteConflict/i, 'conflict'],
  [/下载文件失败: Status:404/, 'no-file'],
]

const fieldOf = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined

export function failureOf(error: unknown): Failure {
  if (error instanceof NoCollection) return 'conflict'
  // It was asked again already, as often as that is of any use.
  if (isProblem(error)) return 'refused'
  const [code, number, message] = ['code', 'errCode', 'message'].map((name) => fieldOf(error, name))
  if (typeof code === 'string' && Object.hasOwn(codes, code)) return codes[code] ?? 'unclear'
  if (code === 429) return 'busy'
  if (typeof number === 'number' && Object.hasOwn(numbers, number)) return numbers[number] ?? 'unclear'
  return sentences.find(([sentence]) => sentence.test(String(message)))?.[1] ?? 'unclear'
}

/** What a caller is told once trying again has not helped; the SDK's own error is its `cause`. */
export function cloudProblem(error: unknown): Problem {
  if (isProblem(error)) return error
  const problem = toldAs(failureOf(error), String(fieldOf(error, 'message')))
  problem.cause = error
  return problem
}

function toldAs(failure: Failure, message: string): Problem {
  if (failure === 'conflict' || failure === 'busy')
    return new Problem('too-many', 'The cloud database is asked too much at once; try again in a moment.')
  if (failure === 'unclear') return new Problem('offline', 'The cloud does not answer; try again in a moment.')
  return new Problem('broken', `The cloud refuses: ${message}`)
}
