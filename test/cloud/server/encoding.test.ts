import { gunzipSync } from 'node:zlib'
import { chosenEncoding, createEncodedCache } from '../../../cloud/http/encoding'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text.repeat(500))

test('many who ask at once, and later, get the same bytes', async () => {
  const cache = createEncodedCache(1000)
  const [first, second] = await Promise.all([1, 2].map(() => cache('a', bytesOf('a'), 'gzip')))
  expect(second).toBe(first)
  expect(await cache('a', bytesOf('a'), 'gzip')).toBe(first)
  expect(gunzipSync(first ?? '').toString()).toBe('a'.repeat(500))
})

test('one name in two encodings is two bodies', async () => {
  const cache = createEncodedCache(1000)
  expect(await cache('a', bytesOf('a'), 'br')).not.toEqual(await cache('a', bytesOf('a'), 'gzip'))
})

test('the longest not asked for makes room', async () => {
  const size = (await createEncodedCache(0)('a', bytesOf('a'), 'gzip')).length
  const cache = createEncodedCache(size * 2)
  const a = await cache('a', bytesOf('a'), 'gzip')
  const b = await cache('b', bytesOf('b'), 'gzip')
  expect(await cache('a', bytesOf('a'), 'gzip')).toBe(a)
  await cache('c', bytesOf('c'), 'gzip')
  expect(await cache('a', bytesOf('a'), 'gzip')).toBe(a)
  expect(await cache('b', bytesOf('b'), 'gzip')).not.toBe(b)
})

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['GZIP;q=0.3', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.0, gzip;q=0', undefined],
  ['identity', undefined],
  ['', undefined],
  [null, undefined],
])('a client that takes %j gets %s', (accepted, encoding) => {
  expect(chosenEncoding(accepted)).toBe(encoding)
})
