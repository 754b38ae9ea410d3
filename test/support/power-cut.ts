import type { Platform, Transaction } from '../../cloud/ports'

export type PowerCut = {
  /** The platform, whose every lasting step may be its last. */
  readonly platform: Platform
  /** How many steps were begun. */
  steps(): number
}

/** A platform that dies at its `atStep`-th lasting step, counted from 1, and does nothing from then on. */
export function powerCut(platform: Platform, atStep: number): PowerCut {
  let steps = 0
  const step = async (): Promise<void> => {
    steps++
    if (steps >= atStep) throw new Error('the power went out')
  }
  const dying = (transaction: Transaction): Transaction => ({
    ...transaction,
    put: async (collection, id, body) => {
      await step()
      return transaction.put(collection, id, body)
    },
    create: async (collection, id, body) => {
      await step()
      return transaction.create(collection, id, body)
    },
    remove: async (collection, id) => {
      await step()
      return transaction.remove(collection, id)
    },
  })
  return {
    steps: () => steps,
    platform: {
      ...platform,
      blobs: {
        ...platform.blobs,
        put: async (path, blob) => {
          await step()
          await platform.blobs.put(path, blob)
          await step()
        },
        remove: async (path) => {
          await step()
          await platform.blobs.remove(path)
          await step()
        },
      },
      documents: {
        ...platform.documents,
        create: async (collection, id, body) => {
          await step()
          const isNew = await platform.documents.create(collection, id, body)
          await step()
          return isNew
        },
        transact: async (work) => {
          const result = await platform.documents.transact(async (transaction) => {
            const done = await work(dying(transaction))
            await step()
            return done
          })
          await step()
          return result
        },
      },
    },
  }
}
