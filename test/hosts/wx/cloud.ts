import type { Journal } from './journal'

/** What the app listens to a document with (WeChat, "DocumentReference.watch"). */
export interface CloudListener {
  onChange(snapshot: { docs: readonly unknown[]; type?: string }): void
  onError(fault: object): void
}

/** What stands behind `wx.cloud`: the platform and who uses the phone. */
export interface CloudBehind {
  /** What the function answers; rejects with `{ errCode, errMsg }`. */
  call(name: string, data: unknown): Promise<unknown>
  /** Answers how to stop. */
  watch(collection: string, id: string, listener: CloudListener): () => void
}

const crossed = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))

/** `wx.cloud`: nothing works before `init`, and what crosses is JSON. */
export const cloudMembers = (behind: CloudBehind, journal: Journal): Record<string, unknown> => {
  let isBegun = false
  const begun = (): void => {
    if (!isBegun) throw new Error('Cloud API isn’t enabled, please call wx.cloud.init first')
  }
  const watch = (collection: string, id: string, listener: CloudListener) => {
    journal.note('cloud.watch', { collection, id })
    const stop = behind.watch(collection, id, listener)
    return { close: async () => stop() }
  }
  return {
    init: (given: unknown) => {
      isBegun = true
      journal.note('cloud.init', given)
    },
    callFunction: async ({ name, data }: { name: string; data: unknown }) => {
      begun()
      journal.note('cloud.callFunction', { name, data: crossed(data) })
      const result = crossed(await behind.call(name, crossed(data)))
      return { errMsg: 'cloud.callFunction:ok', requestID: '1', result }
    },
    database: () => {
      begun()
      return {
        collection: (collection: string) => ({
          doc: (id: string) => ({ watch: (listener: CloudListener) => watch(collection, id, listener) }),
        }),
      }
    },
  }
}
