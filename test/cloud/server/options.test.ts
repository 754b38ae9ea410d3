import { readOptions } from '../../../cloud/server/options'

test.each([
  ['https://Forum.Example/', 'https://forum.example'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ['', undefined],
])('FORUM_ADDRESS %j is the public address %j', (FORUM_ADDRESS, address) => {
  expect(readOptions([], { FORUM_ADDRESS }).address).toBe(address)
})

test.each(['forum.example', 'https://forum.example/app', 'javascript:alert(1)', 'https://a b'])(
  'FORUM_ADDRESS %j is refused',
  (FORUM_ADDRESS) => {
    expect(() => readOptions([], { FORUM_ADDRESS })).toThrow('FORUM_ADDRESS must be an address')
  },
)

test('a WeChat account is an id and a secret', () => {
  expect(readOptions([], { WECHAT_APPID: 'wx1', WECHAT_SECRET: 's', WECHAT_VERSION: 'trial' }).wechat).toEqual({
    appId: 'wx1',
    secret: 's',
    version: 'trial',
  })
  expect(() => readOptions([], { WECHAT_APPID: 'wx1' })).toThrow('one is missing')
  expect(() => readOptions([], { WECHAT_APPID: 'wx1', WECHAT_SECRET: 's', WECHAT_VERSION: 'beta' })).toThrow(
    'WECHAT_VERSION must be one of release, trial, develop',
  )
})
