import { rm } from 'node:fs/promises'
import type { TcbState } from '../../fakes/tcb/state'
import { BUCKET, Deployment, quickForum } from '../../support/deployment'

const FILES = `https://${BUCKET}.tcb.qcloud.la/forum`
const FIRST = ['--from', 'programme.json']
const DOMAIN = ['--domain', 'forum.example', '--certificate', 'cert-1']

const CLOSED = { invoke: false }
const SIGNED_IN = { invoke: 'auth != null' }
const RULES = { attendee: SIGNED_IN, organiser: SIGNED_IN, web: CLOSED, worker: CLOSED }

let deployment: Deployment

beforeEach(async () => {
  deployment = await Deployment.prepare()
  deployment.forumIn = quickForum()
})
afterEach(() => deployment.remove())

const whole = (state: TcbState) => JSON.stringify(state, (name, value) => (name === 'looks' ? undefined : value))

test('a new environment has all of it after the first deployment', async () => {
  const { state } = deployment
  const outcome = await deployment.deploy(...FIRST, ...DOMAIN)
  expect(outcome).toMatchObject({ files: FILES, address: 'https://forum.example', begun: { release: 1, isNew: true } })
  expect(outcome.begun?.code).toBe('ABCDE-FGHJK')
  const { forum_heads: head, forum_outcomes: outcomes, ...others } = state.tables
  expect(head?.acl).toBe('ADMINWRITE')
  expect(outcomes).toEqual({ acl: 'ADMINONLY', indexes: ['_id_', 'at'] })
  expect(new Set(Object.values(others).map(({ acl }) => acl))).toEqual(new Set(['ADMINONLY']))
  expect(state.storage).toBe('ADMINWRITE')
  expect(JSON.parse(state.functionRule)).toEqual({ '*': SIGNED_IN, ...RULES })
  expect(Object.keys(state.functions).sort()).toEqual(['attendee', 'organiser', 'web', 'worker'])
  expect(state.functions.worker?.triggers).toEqual(['minute'])
  expect(state.securityDomains).toEqual(['forum.example'])
})

test('functions are told what they need and no secret', async () => {
  deployment.environment.WECHAT_TEMPLATE_SOON = 'AbC-1_dEfGh:thing1,time2,thing3,thing4'
  await deployment.deploy(...FIRST, ...DOMAIN)
  const { attendee, web } = deployment.state.functions
  expect(attendee?.variables).toMatchObject({
    WECHAT_APPID: 'wx0123456789abcdef',
    WECHAT_TEMPLATE_SOON: 'AbC-1_dEfGh:thing1,time2,thing3,thing4',
    FORUM_BUCKET: BUCKET,
  })
  expect(attendee?.variables).not.toHaveProperty('WECHAT_TEMPLATE_CHANGED')
  expect(web?.variables).toMatchObject({ FORUM_FILES: FILES, FORUM_ADDRESS: 'https://forum.example' })
  expect(JSON.stringify(deployment.state)).not.toContain(deployment.environment.TENCENTCLOUD_SECRETKEY)
  expect(attendee?.config).toMatchObject({ runtime: 'Nodejs24.11', handler: 'index.main', installDependency: false })
})

test('all that the function answers is routed to it whole, and the rest to the web page', async () => {
  await deployment.deploy(...FIRST, ...DOMAIN)
  const routes = deployment.state.domains.find(({ Domain }) => Domain === 'forum.example')?.Routes ?? []
  const [page, ...others] = routes
  expect(page).toMatchObject({ Path: '/', UpstreamResourceType: 'STATIC_STORE', EnablePathTransmission: false })
  expect(others.map(({ Path }) => Path)).toEqual([
    '/api',
    '/s',
    '/app-icon/manifest.webmanifest',
    '/calendar.ics',
    '/programme',
    '/signs',
    '/signs.js',
    '/door',
    '/door.js',
    '/codes',
    '/pages',
    '/guide',
    '/organiser',
    '/healthz',
  ])
  for (const route of others)
    expect(route).toMatchObject({ UpstreamResourceName: 'web', EnablePathTransmission: true, EnableAuth: false })
})

test('a second deployment of the same changes nothing', async () => {
  await deployment.deploy(...FIRST, ...DOMAIN)
  const before = whole(deployment.state)
  const outcome = await deployment.deploy(...FIRST, ...DOMAIN)
  expect(whole(deployment.state)).toBe(before)
  expect(outcome.begun).toMatchObject({ release: 1, isNew: false })
})

test('what was built anew goes up, and nothing else', async () => {
  await deployment.deploy(...FIRST, ...DOMAIN)
  const { changes } = deployment.state
  changes.length = 0
  await deployment.write('dist/functions/organiser/index.js', '// newer')
  await deployment.deploy(...FIRST, ...DOMAIN)
  expect(changes).toEqual(['fn deploy organiser'])
  changes.length = 0
  await deployment.write('dist/h5/js/app.js', 'newer')
  await deployment.deploy(...FIRST, ...DOMAIN)
  expect(changes).toEqual([expect.stringMatching(/^hosting deploy /), 'fn deploy web'])
})

test('what somebody changed in the console is put right', async () => {
  await deployment.deploy(...FIRST, ...DOMAIN)
  const { state } = deployment
  state.changes.length = 0
  const [, api] = state.domains.find(({ Domain }) => Domain === 'forum.example')?.Routes ?? []
  if (!api || !state.tables.forum_tokens) throw new Error('not deployed')
  api.EnablePathTransmission = false
  state.tables.forum_tokens.acl = 'READONLY'
  state.storage = 'ADMINONLY'
  state.functionRule = '{"*":{"invoke":false},"web":{"invoke":true},"other":{"invoke":true}}'
  await deployment.deploy(...FIRST, ...DOMAIN)
  expect(state.changes).toEqual([
    'api tcb ModifyDatabaseACL',
    'api tcb ModifyStorageSafeRule',
    'api tcb ModifySecurityRule',
    'routes edit',
  ])
  expect(JSON.parse(state.functionRule)).toEqual({ '*': CLOSED, other: { invoke: true }, ...RULES })
})

test.each([
  ['api tcb CreateTable', 'collections'],
  ['api tcb ModifyStorageSafeRule', 'rule of the storage'],
  ['api tcb DescribeDatabaseACL', 'rules of the collections'],
  ['api tcb CreateStaticStore', 'static hosting'],
  ['hosting deploy', 'web page'],
  ['fn deploy web', 'functions'],
  ['domains add', 'domain forum.example'],
  ['routes add', 'routes'],
])('a failing "%s" is told with its step, and the next run completes', async (call, step) => {
  deployment.state.faults.push({ call, code: 5, message: 'LimitExceeded: try later' })
  await expect(deployment.deploy(...FIRST, ...DOMAIN)).rejects.toThrow(
    new RegExp(`^Step "${step}": "tcb .+" ended with 5: ✖ LimitExceeded: try later The platform refused`),
  )
  expect((await deployment.deploy(...FIRST, ...DOMAIN)).begun).toMatchObject({ release: 1, isNew: true })
})

test('whoever is not signed in is told how to', async () => {
  deployment.state.isSignedIn = false
  await expect(deployment.deploy()).rejects.toThrow('Sign in once: npx --package=@cloudbase/cli@3.5.7 tcb login')
})

test('a trial without a domain goes by an address of the platform', async () => {
  const { address } = await deployment.deploy(...FIRST)
  expect(address).toBe('https://forum-1-1.ap-shanghai.app.tcloudbase.com')
  expect(deployment.state.domains.find(({ IsDefault }) => IsDefault)?.Routes).toHaveLength(15)
  expect(deployment.state.securityDomains).toEqual(['forum-1-1.ap-shanghai.app.tcloudbase.com'])
})

test('a rule of the functions that the platform refuses does not end the deployment, and is said', async () => {
  deployment.state.faults.push({ call: 'api tcb DescribeSecurityRule', code: 5, message: 'InvalidAction' })
  expect(await deployment.deploy(...FIRST, ...DOMAIN)).toMatchObject({ begun: { release: 1 } })
  const words = deployment.said.find((line) => line.includes('not done'))
  expect(words).toContain(
    'Set it by hand: console, cloud functions, permission control: {"*":{"invoke":"auth != null"}',
  )
  await deployment.deploy(...FIRST, ...DOMAIN)
  expect(JSON.parse(deployment.state.functionRule)).toEqual({ '*': SIGNED_IN, ...RULES })
})

test('an environment in another region is reached with that region, and a wrong one is named', async () => {
  deployment.state.region = 'ap-guangzhou'
  await expect(deployment.deploy(...FIRST)).rejects.toThrow('ResourceNotFound')
  await deployment.deploy(...FIRST, '--region', 'ap-guangzhou')
  expect(deployment.calls.filter((call) => !call.includes(' -r ap-guangzhou '))).toEqual([
    expect.stringContaining(' -r ap-shanghai '),
  ])
  expect(() => deployment.deploy('--region', 'ap-mars')).toThrow('"ap-mars" is no region')
})

test('static hosting that is switched off is named at once', async () => {
  deployment.state.hosting = { looks: 0, isOff: true, files: {} }
  await expect(deployment.deploy(...FIRST)).rejects.toThrow(
    'Static hosting is switched off; switch it on in the console',
  )
})

test('a domain that is not bound is asked for', async () => {
  const unbound = deployment.deploy('--domain', 'forum.example')
  await expect(unbound).rejects.toThrow('Step "domain": forum.example is not bound')
  expect(deployment.state.changes).toEqual([])
})

test('the page says where its files are, and lies in the function that answers links', async () => {
  await deployment.deploy(...FIRST, ...DOMAIN)
  const { hosting, functions } = deployment.state
  expect(Object.keys(hosting?.files ?? {}).sort()).toEqual(['index.html', 'js/app.js'])
  expect(functions.web?.files).toEqual(['index.html', 'index.js'])
})

test("WeChat's files are at the address's root and beside its share links", async () => {
  await deployment.write('wechat/MP_verify_a1.txt', 'a1')
  await deployment.write('wechat/notes.md', 'no')
  await deployment.deploy(...FIRST, ...DOMAIN, '--verification', 'wechat')
  const { hosting, functions } = deployment.state
  expect(Object.keys(hosting?.files ?? {})).toContain('MP_verify_a1.txt')
  expect(functions.web?.files).toEqual(['index.html', 'index.js', 'verification/MP_verify_a1.txt'])
  await expect(deployment.deploy('--verification', 'nowhere')).rejects.toThrow('There is no folder')
})

test('a dry run lists the calls and makes none', async () => {
  await deployment.deploy(...FIRST, ...DOMAIN, '--dry-run')
  const said = deployment.said.join('\n')
  expect(deployment.calls).toEqual([])
  expect(deployment.state.changes).toEqual([])
  for (const call of ['CreateTable', 'fn deploy worker', 'hosting deploy', 'domains add forum.example', 'routes add'])
    expect(said).toContain(call)
  expect(said).not.toContain(deployment.environment.TENCENTCLOUD_SECRETKEY)
})

test.each([
  [[], { WECHAT_APPID: '' }, 'Set these environment variables first: WECHAT_APPID:'],
  [['--from', 'nowhere.json'], {}, 'There is no file nowhere.json. Usage:'],
  [['--domain', 'https://forum.example'], {}, 'it goes without https://'],
  [['--nothing'], {}, 'Usage: npm run deploy'],
])('the call %j with %j is refused plainly', async (args, environment, words) => {
  Object.assign(deployment.environment, environment)
  await expect((async () => deployment.deploy(...args))()).rejects.toThrow(words)
  expect(deployment.calls).toEqual([])
})

test('an environment that the account does not have is told as that', async () => {
  await expect(deployment.deploy('--env', 'forum-2')).rejects.toThrow(/has no environment forum-2|环境 forum-2 不存在/)
})

test('a build that is not there is asked for', async () => {
  await rm(`${deployment.root}/dist/functions/worker`, { recursive: true })
  await expect(deployment.deploy()).rejects.toThrow(
    'dist/functions/worker/index.js is not there; build it first: npm run build',
  )
})
