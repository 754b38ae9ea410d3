import { Deployment, quickForum } from '../../support/deployment'

const FIRST = ['--from', 'programme.json']
const DOMAIN = ['--domain', 'forum.example', '--certificate', 'cert-1']
const TEMPLATE = 'AbC-1_dEfGh:thing1,time2,thing3,thing4'
const TRIAL = 'https://forum-1-1.ap-shanghai.app.tcloudbase.com'

let deployment: Deployment

beforeEach(async () => {
  deployment = await Deployment.prepare()
  deployment.forumIn = quickForum()
})
afterEach(() => deployment.remove())

const variables = (name: string) => deployment.state.functions[name]?.variables ?? {}
/** Calls that changed something since the last time. */
const changes = () => deployment.state.changes.splice(0)

test('what is not said again stays as it was deployed, and is said', async () => {
  Object.assign(deployment.environment, { WECHAT_TEMPLATE_SOON: TEMPLATE, WECHAT_VERSION: 'trial' })
  await deployment.deploy(...FIRST, ...DOMAIN)
  changes()
  deployment.environment = { ...deployment.environment }
  delete deployment.environment.WECHAT_TEMPLATE_SOON
  delete deployment.environment.WECHAT_VERSION
  expect(await deployment.deploy()).toMatchObject({ address: 'https://forum.example', isTrial: false })
  expect(changes()).toEqual([])
  expect(deployment.said.join('\n')).toContain(
    'Left as deployed: WECHAT_VERSION, WECHAT_TEMPLATE_SOON, FORUM_ADDRESS (https://forum.example).',
  )
})

test('what is set to nothing is taken away, in the functions that had it', async () => {
  deployment.environment.WECHAT_TEMPLATE_SOON = TEMPLATE
  await deployment.deploy(...FIRST, ...DOMAIN)
  expect(variables('organiser')).toHaveProperty('WECHAT_TEMPLATE_SOON', TEMPLATE)
  Object.assign(deployment.environment, { WECHAT_TEMPLATE_SOON: '', FORUM_ADDRESS: '' })
  expect(await deployment.deploy()).toMatchObject({ address: TRIAL, isTrial: true })
  expect(variables('organiser')).not.toHaveProperty('WECHAT_TEMPLATE_SOON')
  expect(variables('web')).toHaveProperty('FORUM_ADDRESS', TRIAL)
})

test('variables of a function that is none of ours are not taken for ours', async () => {
  const others = { WECHAT_VERSION: 'develop', FORUM_ADDRESS: 'https://shop.example' }
  deployment.state.functions.web = { variables: others, triggers: [], config: {}, files: [], looks: 0 }
  expect(await deployment.deploy(...FIRST, '--take-over')).toMatchObject({ address: TRIAL })
  expect(variables('web')).not.toHaveProperty('WECHAT_VERSION')
})

test('a bucket that the environment does not tell is named once', async () => {
  deployment.state.isBucketTold = false
  await expect(deployment.deploy(...FIRST)).rejects.toThrow('The environment tells no bucket; set FORUM_BUCKET')
  deployment.environment.FORUM_BUCKET = deployment.state.bucket
  await deployment.deploy(...FIRST)
  changes()
  deployment.environment.FORUM_BUCKET = ''
  expect(await deployment.deploy(...FIRST)).toMatchObject({ bucket: deployment.state.bucket })
  expect(changes()).toEqual([])
})

test.each([
  [{ WECHAT_TEMPLATE_SOON: 'short' }, 'The function attendee would not start: WECHAT_TEMPLATE_SOON must be'],
  [{ WECHAT_VERSION: 'newest' }, 'The function attendee would not start: WECHAT_VERSION must be one of'],
  [{ FORUM_ICP: '12345678' }, 'FORUM_ICP must be the number as it was given to you'],
  [{ FORUM_ADDRESS: 'https://forum.example/app' }, 'The function web would not start: The function’s'],
])('%j is refused before anything is changed', async (wrong, words) => {
  Object.assign(deployment.environment, wrong)
  await expect(deployment.deploy(...FIRST)).rejects.toThrow(words.replace('’', "'"))
  expect(changes()).toEqual([])
  await expect(deployment.deploy(...FIRST, '--dry-run')).rejects.toThrow(words.replace('’', "'"))
})

test('the filings of the domain are in the page and the function, and stay', async () => {
  const page = () => deployment.state.hosting?.files['index.html']
  await deployment.deploy(...FIRST)
  const without = page()
  deployment.environment.FORUM_ICP = '京ICP备12345678号-1'
  await deployment.deploy(...FIRST)
  const filed = page()
  expect(filed).not.toBe(without)
  expect(variables('web')).toHaveProperty('FORUM_ICP', '京ICP备12345678号-1')
  delete deployment.environment.FORUM_ICP
  changes()
  await deployment.deploy(...FIRST)
  expect([page(), changes()]).toEqual([filed, []])
})

test("WeChat's files are not left out by a run that does not have them", async () => {
  await deployment.write('wechat/MP_verify_a1.txt', 'a1')
  await deployment.deploy(...FIRST, '--verification', 'wechat')
  changes()
  await expect(deployment.deploy(...FIRST)).rejects.toThrow('MP_verify_a1.txt was deployed and is not here')
  expect(changes()).toEqual([])
  deployment.environment.FORUM_VERIFICATION = ''
  await deployment.deploy(...FIRST)
  expect(deployment.state.functions.web?.files).toEqual(['index.html', 'index.js'])
})

test('an address with a slash at its end is tidied', async () => {
  deployment.environment.FORUM_ADDRESS = 'https://cdn.forum.example/'
  expect(await deployment.deploy(...FIRST)).toMatchObject({ address: 'https://cdn.forum.example', isTrial: false })
  expect(deployment.said).toContain(
    `cdn.forum.example is not bound to the environment: the routes are on ${TRIAL.slice('https://'.length)}.`,
  )
  expect(deployment.state.securityDomains).toEqual(['cdn.forum.example'])
})

test.each([
  ['CreateFailed', ['fn delete web', 'fn deploy web']],
  ['UpdateFailed', ['fn deploy web']],
])('a function that ended as %s is told, and deployed again', async (ending, again) => {
  if (ending === 'UpdateFailed') await deployment.deploy(...FIRST)
  await deployment.write('dist/functions/web/index.js', '// newer')
  deployment.state.endings.web = ending
  await expect(deployment.deploy(...FIRST)).rejects.toThrow(
    `Step "functions": The function web did not start: ${ending} npm could not install What is done`,
  )
  changes()
  await deployment.deploy(...FIRST)
  expect(changes().filter((change) => change.startsWith('fn'))).toEqual(again)
  expect(deployment.state.functions.web).not.toHaveProperty('ending')
})

test('a function on an older runtime is deleted and made anew, which is the only way to another one', async () => {
  await deployment.deploy(...FIRST)
  const { web, worker } = deployment.state.functions
  for (const old of [web, worker]) if (old) old.config = { ...Object(old.config), runtime: 'Nodejs20.19' }
  changes()
  await deployment.deploy(...FIRST)
  expect(changes()).toEqual(['fn delete web', 'fn deploy web', 'fn delete worker', 'fn deploy worker'])
  expect(deployment.state.functions.worker).toMatchObject({ config: { runtime: 'Nodejs24.11' }, triggers: ['minute'] })
})

test('a function that the platform is at work on is waited for, also where nothing is to change', async () => {
  await deployment.deploy(...FIRST)
  changes()
  const { web } = deployment.state.functions
  if (!web) throw new Error('not deployed')
  web.looks = 100
  await deployment.deploy(...FIRST)
  expect(changes()).toEqual([])
  expect(web.looks).toBeLessThanOrEqual(0)
})

test('an installation that takes the platform ten minutes is waited for, and one without end is not', async () => {
  deployment.state.slowness = 30
  await deployment.deploy(...FIRST)
  const { web } = deployment.state.functions
  if (!web) throw new Error('not deployed')
  web.looks = 10_000
  await expect(deployment.deploy(...FIRST)).rejects.toThrow(
    'Step "functions": The platform is not done after 15 minutes',
  )
})

test('hosting that was emptied gets the page again', async () => {
  await deployment.deploy(...FIRST)
  changes()
  const { hosting } = deployment.state
  if (!hosting) throw new Error('not deployed')
  hosting.files = {}
  await deployment.deploy(...FIRST)
  expect(changes()).toEqual([expect.stringMatching(/^hosting deploy /)])
  hosting.files['index.html'] = 'd41d8cd98f00b204e9800998ecf8427e'
  await deployment.deploy(...FIRST)
  expect(changes()).toEqual([expect.stringMatching(/^hosting deploy /)])
})

test('a page of which hosting tells no more than the names is uploaded when it is a new one', async () => {
  await deployment.deploy(...FIRST)
  changes()
  const { hosting } = deployment.state
  if (!hosting) throw new Error('not deployed')
  for (const name of Object.keys(hosting.files)) hosting.files[name] = 'd41d8cd98f00b204e9800998ecf8427e-2'
  await deployment.deploy(...FIRST)
  expect(changes()).toEqual([])
  await deployment.write('dist/h5/js/app.js', 'newer')
  await deployment.deploy(...FIRST)
  expect(changes()).toEqual([expect.stringMatching(/^hosting deploy /), 'fn deploy web'])
})

describe('two deployments of the same at once', () => {
  let other: Deployment
  beforeEach(async () => {
    other = await Deployment.prepare(deployment.state)
    other.forumIn = deployment.forumIn
  })
  afterEach(() => other.remove())
  const both = (call: string) => {
    deployment.meanwhile = { call, work: () => other.deploy(...FIRST, ...DOMAIN) }
    return deployment.deploy(...FIRST, ...DOMAIN)
  }

  test.each([
    'api tcb CreateTable',
    'api tcb CreateStaticStore',
    'fn deploy attendee',
    'domains add',
    'cors add',
    'routes add',
  ])('end well, also where one is overtaken at %s', async (call) => {
    expect((await both(call)).begun).toMatchObject({ release: 1, isNew: false })
    expect(deployment.state.domains.at(-1)?.Routes).toHaveLength(15)
    changes()
    await deployment.deploy(...FIRST, ...DOMAIN)
    expect(changes()).toEqual([])
  })
})

test('a call whose answer was lost and that was done is not an error', async () => {
  deployment.state.lost.push('api tcb CreateTable', 'fn deploy web', 'hosting deploy', 'routes add')
  expect((await deployment.deploy(...FIRST, ...DOMAIN)).begun).toMatchObject({ release: 1 })
  expect(deployment.state.lost).toEqual([])
})

test('a dry run is copied into a shell as it stands', async () => {
  await deployment.deploy('--domain', 'forum.example', '--certificate', "it's", '--dry-run')
  expect(deployment.said.join('\n')).toContain(`--certid 'it'\\''s'`)
})

test('an environment is named in small letters', () => {
  expect(() => deployment.deploy('--env', 'Forum-1')).toThrow('"Forum-1" is no environment\'s id: a-z, 0-9 and -.')
})
