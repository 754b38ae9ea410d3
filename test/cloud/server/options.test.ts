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
    templates: {},
  })
  expect(() => readOptions([], { WECHAT_APPID: 'wx1' })).toThrow('one is missing')
  expect(() => readOptions([], { WECHAT_APPID: 'wx1', WECHAT_SECRET: 's', WECHAT_VERSION: 'beta' })).toThrow(
    'WECHAT_VERSION must be one of release, trial, develop',
  )
})

const account = { WECHAT_APPID: 'wx1', WECHAT_SECRET: 's' }

test('a message template is an id, and its fields where they are not the usual ones', () => {
  const environment = {
    ...account,
    WECHAT_TEMPLATE_SOON: 'AbC-1_d23456',
    WECHAT_TEMPLATE_CHANGED: 'xyz1234567:thing6,date3,,thing2',
  }
  expect(readOptions([], environment).wechat?.templates).toEqual({
    soon: { id: 'AbC-1_d23456', fields: { title: 'thing1', time: 'time2', place: 'thing3', note: 'thing4' } },
    changed: { id: 'xyz1234567', fields: { title: 'thing6', time: 'date3', note: 'thing2' } },
  })
})

test.each([
  'short',
  'AbC-1_d23456:',
  'AbC-1_d23456:time1',
  'AbC-1_d23456:a,b,c,d,e',
  'AbC 1 d23456',
  'AbC-1_d23456:,,,',
])('a template that is none is refused: %s', (text) => {
  expect(() => readOptions([], { ...account, WECHAT_TEMPLATE_SOON: text })).toThrow('WECHAT_TEMPLATE_SOON must be')
})

test('openids are kept a number of days', () => {
  expect(readOptions([], { FORUM_KEEP_DAYS: '7' }).keepDays).toBe(7)
  expect(readOptions([], {}).keepDays).toBeUndefined()
  expect(() => readOptions([], { FORUM_KEEP_DAYS: '-1' })).toThrow('FORUM_KEEP_DAYS must be')
})

test.each([
  ['on', true],
  ['off', false],
  ['', false],
])('WECHAT_CHECK_TEXT=%s says whether text is checked: %s', (WECHAT_CHECK_TEXT, checksText) => {
  expect(readOptions([], { ...account, WECHAT_CHECK_TEXT }).checksText).toBe(checksText)
})

test('text is checked with an account, and by no other word', () => {
  expect(() => readOptions([], { WECHAT_CHECK_TEXT: 'on' })).toThrow('needs WECHAT_APPID and WECHAT_SECRET')
  expect(() => readOptions([], { ...account, WECHAT_CHECK_TEXT: 'yes' })).toThrow('WECHAT_CHECK_TEXT must be on or off')
})

test('filings are taken as they were given', () => {
  const given = { FORUM_ICP: ' 京ICP备12345678号-1 ', FORUM_PUBLIC_SECURITY: '京公网安备11010502030143号' }
  expect(readOptions([], given).filings).toEqual({
    icp: '京ICP备12345678号-1',
    publicSecurity: '京公网安备11010502030143号',
  })
  expect(readOptions([], { FORUM_ICP: '' }).filings).toEqual({})
})

test.each(['粤B2-20090059-1626', '京ICP证030173号', '沪ICP备2024012345号-5X'])('%s is an ICP number', (FORUM_ICP) => {
  expect(readOptions([], { FORUM_ICP }).filings).toEqual({ icp: FORUM_ICP })
})

test.each([
  [{ FORUM_ICP: '12345678' }, 'FORUM_ICP must be the number as it was given to you, such as 京ICP备12345678号-1'],
  [{ FORUM_ICP: '京公网安备11010502030143号' }, 'FORUM_ICP must be'],
  [{ FORUM_ICP: '京ICP备12345678号"><script>' }, 'FORUM_ICP must be'],
  [{ FORUM_PUBLIC_SECURITY: '11010502030143' }, 'FORUM_PUBLIC_SECURITY must be the number as it was given to you'],
])('%j is refused', (wrong, words) => {
  expect(() => readOptions([], wrong)).toThrow(words)
})

test.each([
  [['--new'], {}, '.forum'],
  [['--new'], { FORUM_DATA: '/srv/mine' }, '/srv/mine'],
  [[], {}, '.data'],
])('%j with %j works on %s: a forum of one’s own is not where the sample is', (args, environment, folder) => {
  expect(readOptions(args, environment).dataFolder).toBe(folder)
})

test('what an operator may ask for: a log, metrics, daily backups', () => {
  const environment = { FORUM_LOG: 'warn', METRICS_PORT: '9091', FORUM_BACKUP: '/backups', FORUM_BACKUP_DAYS: '3' }
  expect(readOptions([], environment)).toMatchObject({
    logLevel: 'warn',
    metricsPort: 9091,
    backup: { folder: '/backups', keepDays: 3 },
  })
  expect(readOptions([], { FORUM_BACKUP: '/backups' }).backup?.keepDays).toBe(14)
  expect(readOptions([], {})).toMatchObject({ logLevel: undefined, metricsPort: undefined, backup: undefined })
  expect(() => readOptions([], { FORUM_LOG: 'loud' })).toThrow('FORUM_LOG must be one of debug, info, warn, error')
  expect(() => readOptions([], { METRICS_PORT: '70000' })).toThrow('METRICS_PORT must be')
  expect(() => readOptions([], { FORUM_BACKUP: '/b', FORUM_BACKUP_DAYS: '0' })).toThrow('FORUM_BACKUP_DAYS must be')
})
