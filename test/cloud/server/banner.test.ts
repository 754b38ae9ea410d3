import { type BannerFacts, banner } from '../../../cloud/server/banner'
import { aProgramme } from '../../support/sample-programme'

const facts: BannerFacts = {
  forum: aProgramme().forum,
  address: 'http://127.0.0.1:8080',
  publicAddress: undefined,
  dataFolder: '/srv/forum',
  copy: undefined,
  hasWeb: true,
  sampleHint: undefined,
  ownerCode: undefined,
  isNew: false,
  rehearsedAt: undefined,
}
const CODE = /[█▀▄]{5}/

test.each([
  [
    'loopback',
    {},
    /Codes +http:\/\/127.0.0.1:8080 opens on this machine only; a phone cannot open it\. FORUM_ADDRESS/,
    false,
  ],
  [
    'the network',
    { address: 'http://192.168.1.5:8080' },
    /Codes .* opens in the same network only, and the mini/,
    true,
  ],
  ['no encryption', { publicAddress: 'http://forum.example' }, /Codes .*forum.example is not encrypted/, true],
  ['https in front', { publicAddress: 'https://forum.example' }, /Guests +https:\/\/forum.example\n(?!.*Codes)/s, true],
])('%s: the start says how far codes reach, and draws one that phones can open', (_name, parts, words, hasCode) => {
  const text = banner({ ...facts, ...parts })
  expect(text).toMatch(words)
  expect(CODE.test(text)).toBe(hasCode)
})

test('whoever starts a forum of their own is told where it begins, and how the terminal reaches it', () => {
  const text = banner({ ...facts, ownerCode: 'ABCDE-FGHJK', isNew: true })
  expect(text).toContain('http://127.0.0.1:8080/s/i-abcde-fghjk')
  expect(text).toContain('FORUM_DATA=/srv/forum npm run -s forum -- VERB')
  expect(banner({ ...facts, ownerCode: 'ABCDE-FGHJK' })).not.toContain('/s/i-')
})
