import { LRUCache } from 'lru-cache'
import type { ApiResponse } from '../api/call'
import type { Platform } from '../ports'
import { readHead } from '../usecases/release/read-head'
import { jsonFile, type StoredFile } from '../usecases/store/files'

/** An answer of the api, written out. */
export type SerializedResponse = { readonly status: number; readonly file: StoredFile }

/** Does a call of `attendee`, or takes the answer of another that asks the same. */
export type SharedReads = (
  action: string,
  text: string,
  call: () => Promise<ApiResponse>,
) => Promise<SerializedResponse>

const READS = ['head', 'release', 'changes', 'notices', 'photos']
/** Asks for what is newest, which stays the same as long as the head does. */
const NEWEST = '{}'
/** A longer input names nothing that is there. */
const LONGEST = 100
const LIMIT = 8 * 1024 * 1024

/** Calls that only read are done once for all who ask the same at once, and what is newest once for as long as it is. */
export function createSharedReads(platform: Pick<Platform, 'documents' | 'clockOffset'>): SharedReads {
  const kept = new LRUCache<string, SerializedResponse>({
    maxSize: LIMIT,
    sizeCalculation: ({ file }) => file.bytes.length,
  })
  const underWay = new Map<string, Promise<SerializedResponse>>()
  const write = async (call: () => Promise<ApiResponse>): Promise<SerializedResponse> => {
    const { status, body } = await call()
    return { status, file: await jsonFile(body) }
  }
  return async (action, text, call) => {
    if (!READS.includes(action) || text.length > LONGEST) return write(call)
    const head = await readHead(platform).catch(() => undefined)
    const name = JSON.stringify([head, action, text])
    const known = kept.get(name) ?? underWay.get(name)
    if (known) return known
    const work = write(call).finally(() => underWay.delete(name))
    underWay.set(name, work)
    const answer = await work
    if (head && text === NEWEST && answer.status === 200) kept.set(name, answer)
    return answer
  }
}
