import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { sha256Of } from '@/platform/storage/sha256'

const nodes = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

test.each([
  ['no text', '', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc, the example of FIPS 180-4', 'abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('the hash of %s is the published one', (_, text, hash) => {
  expect(sha256Of(text)).toBe(hash)
})

test.each([
  ['Chinese', '移民管理合作分论坛'],
  ['Arabic with isolates', '\u2066الهجرة\u2069'],
  ['an emoji of several code points', '👩🏽‍🚀🇨🇳'],
  ['percent signs that look like escapes', '%41%zz%'],
  ['a mark of byte order', '\ufefftext'],
  ['control characters', '\u0000\u001f\u007f\r\n'],
  ['a hundred thousand characters', '论a🙂'.repeat(25_000)],
])('%s hashes as on the server', (_, text) => {
  expect(sha256Of(text)).toBe(nodes(text))
})

test.each([
  ['at the end', 'text\ud83d'],
  ['at the start', '\ude42text'],
  ['the wrong way round', '\ude42\ud83d'],
  ['beside a whole pair', '\ud83d\ud83d\ude42\ude42'],
  ['alone', '\ud800'],
])('half a character %s counts as U+FFFD, which is what a device writes for it', (_, text) => {
  expect(sha256Of(text)).toBe(nodes(text))
})

test('any text hashes as on the server', () => {
  const halves = fc
    .array(fc.constantFrom('\ud800', '\udbff', '\udc00', '\udfff', 'a', '论', '🙂', '%'))
    .map((all) => all.join(''))
  const any = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), halves)
  fc.assert(
    fc.property(any, (text) => {
      expect(sha256Of(text)).toBe(nodes(text))
    }),
  )
})
