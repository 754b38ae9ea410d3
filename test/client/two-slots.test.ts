import fc from 'fast-check'
import * as slots from '@/platform/storage/two-slots'
import { withChecksum } from '@/platform/storage/two-slots'
import { device } from '../fakes/stored-texts'

beforeEach(() => {
  device.files.clear()
  device.turn = async () => undefined
})

/** Stands for the SHA-256 of a text, which slots take as it is. */
const SHA = 'f'.repeat(64)
const keep = (name: string, words: string) => slots.writeSlot(name, SHA, words)
const readKept = async (name: string) => (await slots.readNewestSlot(name))?.text

const bytesOf = (slot: string): Buffer => {
  const bytes = device.files.get(`text.${slot}`)
  if (!bytes) throw new Error(`slot ${slot} is empty`)
  return bytes
}

async function keepAll(texts: readonly string[]): Promise<void> {
  for (const text of texts) await keep('text', text)
}

/** Any text of JavaScript that UTF-8 can carry. */
const text = fc.string({ unit: 'binary', maxLength: 60 })

test('nothing was kept under a name that was never written', async () => {
  expect(await readKept('text')).toBeUndefined()
})

test('the newest text is what was kept, however many went before', async () => {
  for (const each of ['one', 'two', 'three', '', 'five']) {
    await keep('text', each)
    expect(await readKept('text')).toBe(each)
  }
})

test('names do not disturb each other', async () => {
  await keep('text', 'one')
  await keep('other', 'two')
  expect([await readKept('text'), await readKept('other')]).toEqual(['one', 'two'])
})

test('a write cut short at any byte leaves the text before it, and the next one is kept again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), text, fc.nat(400), async (before, next, cut) => {
      device.files.clear()
      await keepAll(before)
      device.cutNextWrite(cut)
      await expect(keep('text', next)).rejects.toThrow('power')
      const whole = Buffer.byteLength(withChecksum(`${before.length + 1} ${SHA}\n${next}`))
      expect(await readKept('text')).toBe(cut >= whole ? next : before[before.length - 1])
      await keep('text', 'after')
      expect(await readKept('text')).toBe('after')
    }),
    { numRuns: 200 },
  )
})

test('whichever byte of one slot is damaged, the other slot’s text or the damaged one’s own is read, never a third', async () => {
  const slot = fc.constantFrom('a', 'b')
  const flip = fc.integer({ min: 1, max: 255 })
  await fc.assert(
    fc.asyncProperty(text, text, slot, fc.nat(), flip, async (older, newer, damaged, at, mask) => {
      device.files.clear()
      await keepAll([older, newer])
      const bytes = Buffer.from(bytesOf(damaged))
      const place = at % bytes.length
      bytes[place] = (bytes[place] ?? 0) ^ mask
      device.files.set(`text.${damaged}`, bytes)
      expect(await readKept('text')).toBe(damaged === 'b' ? older : newer)
    }),
    { numRuns: 300 },
  )
})

type Damage = (bytes: Buffer) => Buffer | undefined
const damages: [string, Damage][] = [
  ['is gone', () => undefined],
  ['is empty', () => Buffer.alloc(0)],
  ['has only its hash', (bytes) => bytes.subarray(0, 64)],
  ['has half its hash', (bytes) => bytes.subarray(0, 32)],
  ['has lost its last byte', (bytes) => bytes.subarray(0, -1)],
  ['has a byte too many', (bytes) => Buffer.concat([bytes, Buffer.from(' ')])],
  [
    'has its hash in capitals',
    (bytes) => Buffer.from(bytes.toString().replace(/^.{64}/, (hash) => hash.toUpperCase())),
  ],
  ['claims a higher number', (bytes) => Buffer.from(bytes.toString().replace(/ \d+ /, ' 999 '))],
  ['is another file', () => Buffer.from('{"release":1}')],
  ['is zeros', (bytes) => Buffer.alloc(bytes.length)],
]

test.each(damages)('a newest slot that %s gives the text before', async (_, damage) => {
  await keepAll(['older', 'newer'])
  const damaged = damage(bytesOf('b'))
  if (damaged) device.files.set('text.b', damaged)
  else device.files.delete('text.b')
  expect(await readKept('text')).toBe('older')
  await keepAll(['next', 'last'])
  expect(await readKept('text')).toBe('last')
})

test('two damaged slots are as good as none, and are written over', async () => {
  await keepAll(['older', 'newer'])
  for (const slot of ['a', 'b']) device.files.set(`text.${slot}`, Buffer.from('rubbish'))
  expect(await readKept('text')).toBeUndefined()
  await keep('text', 'new')
  expect(await readKept('text')).toBe('new')
})

test('a device that refuses to write says so, and what it had stays', async () => {
  await keep('text', 'older')
  device.writing.failWith(new Error('no space left'))
  await expect(keep('text', 'newer')).rejects.toThrow('no space left')
  device.writing.failWith(undefined)
  expect(await readKept('text')).toBe('older')
  await keep('text', 'newest')
  expect(await readKept('text')).toBe('newest')
})

test('texts kept at once are kept in the order they came; a refused one holds up no other', async () => {
  device.cutNextWrite(10)
  const results = await Promise.allSettled(['one', 'two', 'three'].map((each) => keep('text', each)))
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled'])
  expect(await readKept('text')).toBe('three')
})

test('the power may go off at any moment while texts are kept at once: a whole one is always there', async () => {
  const names = ['second', 'third', 'fourth', 'fifth']
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (order) => {
      device.turn = async () => undefined
      device.files.clear()
      await keep('text', 'first')
      const moments: [string, Buffer][][] = []
      device.turn = () => {
        moments.push([...device.files])
        return order.schedule(Promise.resolve())
      }
      const came: string[] = []
      const keepLater = async (name: string) => {
        await order.schedule(Promise.resolve())
        came.push(name)
        await keep('text', name)
      }
      await order.waitFor(Promise.all(names.map(keepLater)))
      device.turn = async () => undefined
      expect(await readKept('text')).toBe(came[came.length - 1])
      for (const files of moments) {
        device.files.clear()
        for (const [name, bytes] of files) device.files.set(name, bytes)
        expect(['first', ...names]).toContain(await readKept('text'))
      }
    }),
    { numRuns: 100 },
  )
})
