import fc from 'fast-check'
import type { Documents, Transaction } from '../../cloud/ports'
import { gate } from '../support/gate'

export type DocumentsStore = {
  /** May be called again while others are open, and after they were closed: all see the same documents. */
  open(): Promise<Documents>
  remove(): Promise<void>
}

type Count = { count: number }

const bump = async (transaction: Transaction): Promise<void> => {
  const found = await transaction.get<Count>('counts', 'one')
  await transaction.put('counts', 'one', { count: (found?.body.count ?? 0) + 1 })
}

const times = (count: number): number[] => Array.from({ length: count }, (_, index) => index)

/**
 * What every home's `Documents` must do.
 * @param many values to keep, and transactions at once; fewer where another binding of the same adapter is tried with many
 */
export function documentsContract(name: string, makeStore: () => Promise<DocumentsStore>, many = 40): void {
  describe(`documents: ${name}`, () => {
    let store: DocumentsStore
    let documents: Documents
    beforeEach(async () => {
      store = await makeStore()
      documents = await store.open()
    })
    afterEach(async () => {
      await documents.close()
      await store.remove()
    })
    const put = (collection: string, id: string, body: unknown) =>
      documents.transact((transaction) => transaction.put(collection, id, body))

    test('what was never put is not there', async () => {
      expect(await documents.get('rooms', 'hall')).toBeUndefined()
      expect(await documents.list('rooms')).toEqual([])
    })

    test('a put answers the rev, counted from 1, and keeps the last body', async () => {
      expect(await put('rooms', 'hall', { seats: 1 })).toBe(1)
      expect(await put('rooms', 'hall', { seats: 2 })).toBe(2)
      expect(await documents.get('rooms', 'hall')).toStrictEqual({ id: 'hall', rev: 2, body: { seats: 2 } })
    })

    test('what is removed is gone, and begins again at rev 1', async () => {
      await put('rooms', 'hall', {})
      await documents.transact((transaction) => transaction.remove('rooms', 'hall'))
      expect(await documents.get('rooms', 'hall')).toBeUndefined()
      expect(await put('rooms', 'hall', {})).toBe(1)
    })

    test('removing what is not there is no error', async () => {
      await expect(documents.transact((transaction) => transaction.remove('rooms', 'hall'))).resolves.toBeUndefined()
    })

    test('a list is in order of id, after an id, and at most so long', async () => {
      await documents.transact(async (transaction) => {
        for (const id of ['c', 'a', 'd', 'b', 'B']) await transaction.put('rooms', id, { id })
        await transaction.put('people', 'aa', {})
      })
      const ids = async (options?: { after?: string; limit?: number }) =>
        (await documents.list('rooms', options)).map(({ id }) => id)
      expect(await ids()).toEqual(['B', 'a', 'b', 'c', 'd'])
      expect(await ids({ after: 'a' })).toEqual(['b', 'c', 'd'])
      expect(await ids({ after: 'a', limit: 2 })).toEqual(['b', 'c'])
      expect(await documents.list('rooms', { limit: 1 })).toStrictEqual([{ id: 'B', rev: 1, body: { id: 'B' } }])
    })

    test('any JSON comes back as it was put, under any name', async () => {
      const names = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      await fc.assert(
        fc.asyncProperty(names, names, fc.jsonValue(), async (collection, id, body) => {
          await put(collection, id, body)
          const sent = JSON.parse(JSON.stringify(body))
          expect((await documents.get(collection, id))?.body).toEqual(sent)
        }),
        { numRuns: many },
      )
    })

    test('what is created is there at rev 1; an id that is taken is refused and keeps what it has', async () => {
      expect(await documents.create('rooms', 'hall', { seats: 1 })).toBe(true)
      expect(await documents.create('rooms', 'hall', { seats: 2 })).toBe(false)
      expect(await documents.get('rooms', 'hall')).toStrictEqual({ id: 'hall', rev: 1, body: { seats: 1 } })
      expect(await put('rooms', 'hall', { seats: 3 })).toBe(2)
      await documents.transact((transaction) => transaction.remove('rooms', 'hall'))
      expect(await documents.create('rooms', 'hall', { seats: 4 })).toBe(true)
    })

    test('a transaction creates with all else that it does, or does nothing', async () => {
      const createWith = (seats: number) =>
        documents.transact(async (transaction) => {
          const isNew = await transaction.create('rooms', 'hall', { seats })
          if (isNew) await transaction.put('counts', 'one', { count: seats })
          return isNew
        })
      expect(await createWith(1)).toBe(true)
      expect(await createWith(2)).toBe(false)
      expect((await documents.get('counts', 'one'))?.body).toEqual({ count: 1 })
      const failing = documents.transact(async (transaction) => {
        await transaction.create('rooms', 'annex', {})
        throw new Error('no room')
      })
      await expect(failing).rejects.toThrow('no room')
      expect(await documents.create('rooms', 'annex', {})).toBe(true)
    })

    test('of many who create the same at once, alone or in a transaction, one does', async () => {
      const other = await store.open()
      for (const id of ['a', 'b', 'c']) {
        const done = await Promise.all(
          times(4).flatMap((index) => [
            documents.create('rooms', id, { index }),
            other.create('rooms', id, { index: index + 10 }),
            other.transact((transaction) => transaction.create('rooms', id, { index: index + 20 })),
          ]),
        )
        expect(done.filter(Boolean)).toHaveLength(1)
      }
      await other.close()
    })

    test('a body that is no JSON is refused', async () => {
      await expect(documents.create('rooms', 'hall', undefined)).rejects.toThrow('rooms/hall')
      await expect(put('rooms', 'hall', undefined)).rejects.toThrow('rooms/hall')
    })

    test('a transaction sees its own writes', async () => {
      const seen = await documents.transact(async (transaction) => {
        await transaction.put('rooms', 'hall', { seats: 3 })
        return (await transaction.get('rooms', 'hall'))?.body
      })
      expect(seen).toEqual({ seats: 3 })
    })

    test('a reader sees nothing of a transaction before it is committed', async () => {
      const halfway = gate()
      const goOn = gate()
      const writing = documents.transact(async (transaction) => {
        await transaction.put('rooms', 'hall', {})
        halfway.open()
        await goOn.passed
        await transaction.put('rooms', 'annex', {})
      })
      await halfway.passed
      expect(await documents.list('rooms')).toEqual([])
      goOn.open()
      await writing
      expect(await documents.list('rooms')).toHaveLength(2)
    })

    test('a thrown error undoes everything and is what the caller gets', async () => {
      await put('rooms', 'hall', { seats: 1 })
      const failing = documents.transact(async (transaction) => {
        await transaction.put('rooms', 'hall', { seats: 2 })
        await transaction.remove('rooms', 'hall')
        await transaction.put('rooms', 'annex', {})
        throw new Error('no room')
      })
      await expect(failing).rejects.toThrow('no room')
      expect(await documents.list('rooms')).toStrictEqual([{ id: 'hall', rev: 1, body: { seats: 1 } }])
    })

    test('a failing transaction does not harm those behind it', async () => {
      const failing = documents.transact(async () => {
        throw new Error('no room')
      })
      const next = documents.transact(bump)
      await expect(failing).rejects.toThrow('no room')
      await next
      expect((await documents.get<Count>('counts', 'one'))?.body.count).toBe(1)
    })

    test('transactions asked for at once come one after the other', async () => {
      await Promise.all(times(many).map(() => documents.transact(bump)))
      expect((await documents.get<Count>('counts', 'one'))?.body.count).toBe(many)
    })

    test('a transaction that has ended refuses to be used', async () => {
      let kept: Transaction | undefined
      await documents.transact(async (transaction) => {
        kept = transaction
      })
      await expect(kept?.put('rooms', 'hall', {})).rejects.toThrow('ended')
      expect(await documents.get('rooms', 'hall')).toBeUndefined()
    })

    test('two that are open at once share their documents and take turns', async () => {
      const other = await store.open()
      await Promise.all(times(many / 2).flatMap(() => [documents.transact(bump), other.transact(bump)]))
      expect((await documents.get<Count>('counts', 'one'))?.body.count).toBe(many)
      expect((await other.get<Count>('counts', 'one'))?.rev).toBe(many)
      await other.close()
    })

    test('everything is there again after a close', async () => {
      await put('rooms', 'hall', { seats: 1 })
      await documents.close()
      documents = await store.open()
      expect(await documents.get('rooms', 'hall')).toStrictEqual({ id: 'hall', rev: 1, body: { seats: 1 } })
    })

    test('a close waits for what was asked before it, and ends all use', async () => {
      const last = put('rooms', 'hall', {})
      await documents.close()
      await expect(last).resolves.toBe(1)
      await expect(documents.get('rooms', 'hall')).rejects.toThrow('closed')
      await expect(put('rooms', 'hall', {})).rejects.toThrow('closed')
    })
  })
}
