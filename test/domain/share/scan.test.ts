import { readCode, readOwnLink, readScan } from 'domain/share/scan'
import fc from 'fast-check'

const hosts = ['https://forum.example', 'https://old.example:8443']
const opening = { target: { kind: 'session', id: 'opening' } }

test.each([
  ['a link of ours', 'https://forum.example/s/s-opening'],
  ['one in capitals, as a small QR code has it', 'HTTPS://FORUM.EXAMPLE/S/S-OPENING'.replace('/S/', '/s/')],
  ['one of an old host', 'https://old.example:8443/s/s-opening'],
  ['one with a query that a chat added', 'https://forum.example/s/s-opening?from=chat#top'],
  ['one with a slash at its end', 'https://forum.example/s/s-opening/'],
  ['the page’s own address', 'https://forum.example/guide/session/index?id=opening'],
  ['a mini program’s path', 'guide/session/index?id=opening'],
  ['a path as an older card has it', 'guide/session/index.html?id=opening'],
  ['what a mini program code launches with', 'pages/now/index?scene=s-opening'],
  ['the same, encoded', 'pages/now/index?from=1&scene=s%2Dopening'],
  ['the bare code', 's-opening'],
  ['the code with space around it', '  S-opening\n'],
])('%s opens the session', (_, text) => {
  expect(readScan(text, hosts)).toEqual(opening)
})

test.each([
  ['the address alone', 'https://forum.example'],
  ['the address with a slash', 'https://forum.example/'],
  ['the code of home', 'home'],
  ['the first tab’s address', 'https://forum.example/pages/now/index?from=chat'],
  ['what a mini program code without a scene launches with', 'pages/now/index'],
])('%s opens the forum', (_, text) => {
  expect(readScan(text, hosts)).toEqual({ target: { kind: 'home' } })
})

test.each([
  ['another host', 'https://evil.example/s/s-opening', 'foreign'],
  ['our host as a user’s name', 'https://forum.example@evil.example/s/s-opening', 'foreign'],
  ['our host as the beginning of another', 'https://forum.example.evil.example/s/s-opening', 'foreign'],
  ['our host at another port', 'https://forum.example:444/s/s-opening', 'foreign'],
  ['our host without encryption', 'http://forum.example/s/s-opening', 'foreign'],
  ['a script', 'javascript:alert(1)', 'foreign'],
  ['a script behind our code', 's-opening;javascript:alert(1)', 'foreign'],
  ['a Wi-Fi code', 'WIFI:S:Guest;T:WPA;P:secret;;', 'foreign'],
  ['a visiting card', 'BEGIN:VCARD\nFN:X\nEND:VCARD', 'foreign'],
  ['our link, cut short', 'https://forum.example/s/s-', 'unreadable'],
  ['our link to nothing that there is', 'https://forum.example/admin', 'unreadable'],
  ['our link of a kind to come', 'https://forum.example/s/2s-opening', 'unreadable'],
  ['a scene with a broken percent sign', 'pages/now/index?scene=%E0%A4%A', 'foreign'],
  ['emoji and percent signs', '%F0%9F%99%82 🙂 %%', 'foreign'],
  ['nothing', '', 'unreadable'],
])('%s is refused with its text', (_, text, why) => {
  expect(readScan(text, hosts)).toEqual({ refused: why, text })
})

test.each([
  ['a short link', 'https://wherever.example/s/s-opening?from=chat', opening],
  ['a page’s address', 'https://wherever.example/guide/session/index?id=opening', opening],
  ['a link cut short', 'https://wherever.example/s/s-', 'unreadable'],
  ['no link', 's-opening', 'unreadable'],
])('%s that WeChat launched the app with is read on any host', (_, link, expected) => {
  expect(readOwnLink(link)).toEqual(expected === 'unreadable' ? { refused: expected, text: link } : expected)
})

test('a mini program code is read, and what cannot be is refused with its text', () => {
  expect(readCode('s-opening')).toEqual(opening)
  expect(readCode('2s-opening')).toEqual({ refused: 'unreadable', text: '2s-opening' })
})

test('what is longer than any code is refused and only its beginning shown', () => {
  expect(readScan('a'.repeat(5000), hosts)).toEqual({ refused: 'unreadable', text: 'a'.repeat(4000) })
})

test('any text is read, and what is opened is never on another host', () => {
  const parts = fc.constantFrom(
    'https://',
    'http://',
    'forum.example',
    'evil.example',
    '@',
    '/s/',
    's-opening',
    '?',
    '#',
    '%',
    ':8443',
    '\\',
    ' ',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(parts, { maxLength: 8 }).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(text, (scanned) => {
      const read = readScan(scanned, hosts)
      if ('target' in read && /^\s*https?:/i.test(scanned))
        expect(scanned).toMatch(/^\s*https:\/\/(forum\.example|old\.example:8443)([/?#]|\s*$)/i)
    }),
    { numRuns: 100_000 },
  )
})
