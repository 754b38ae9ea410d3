import { Deployment, quickForum } from '../../support/deployment'

const FIRST = ['--from', 'programme.json']
const DOMAIN = ['--domain', 'forum.example', '--certificate', 'cert-1']

let deployment: Deployment

beforeEach(async () => {
  deployment = await Deployment.prepare()
  deployment.forumIn = quickForum()
})
afterEach(() => deployment.remove())

const another = { variables: { SHOP: '1' }, triggers: [], config: {}, files: ['index.js'], looks: 0 }
const bound = (name: string, resource: string) => ({
  ...{ Domain: 'forum.example', IsDefault: false, Enable: true, looks: 0 },
  Routes: [{ Path: name, UpstreamResourceType: 'CBR', UpstreamResourceName: resource }],
})

/** What another project left in the environment. */
const left: Record<string, () => void> = {
  'the function web': () => {
    deployment.state.functions.web = another
  },
  'the route forum.example/api, which leads to CBR shop': () => {
    deployment.state.domains.push(bound('/api', 'shop'))
  },
  "the storage's rule, which somebody wrote": () => {
    deployment.state.storage = 'CUSTOM'
  },
  'the page at the root of static hosting': () => {
    deployment.state.hosting = { looks: 0, files: { 'index.html': 'd41d8cd98f00b204e9800998ecf8427e' } }
  },
}

test.each(Object.keys(left))('%s of another project is not replaced unless that is said', async (what) => {
  left[what]?.()
  await expect(deployment.deploy(...FIRST, ...DOMAIN)).rejects.toThrow(
    `where the forum would go: ${what}. If nobody needs it, add --take-over, which replaces it. Nothing was changed.`,
  )
  expect(deployment.state.changes).toEqual([])
  const { begun } = await deployment.deploy(...FIRST, ...DOMAIN, '--take-over')
  expect(begun).toMatchObject({ release: 1 })
  expect(deployment.said).toContain(`Takes over ${what}.`)
  await deployment.deploy(...FIRST, ...DOMAIN)
})

test('what lies beside the forum stays and is in nobody’s way', async () => {
  const { state } = deployment
  state.functions.shop = another
  state.domains.push(bound('/shop', 'shop'))
  state.hosting = { looks: 0, files: { 'shop/index.html': 'd41d8cd98f00b204e9800998ecf8427e' } }
  await deployment.deploy(...FIRST, ...DOMAIN)
  expect(state.functions.shop).toBe(another)
  expect(state.domains.at(-1)?.Routes[0]).toMatchObject({ Path: '/shop', UpstreamResourceName: 'shop' })
  expect(state.hosting.files).toHaveProperty(['shop/index.html'])
})

test('a deployment that was cut short after the page is not taken for another project', async () => {
  deployment.state.faults.push({ call: 'fn deploy attendee', code: 5, message: 'LimitExceeded' })
  await expect(deployment.deploy(...FIRST, ...DOMAIN)).rejects.toThrow('Step "functions"')
  await deployment.write('dist/h5/index.html', '<!doctype html><html><head><meta charset="utf-8"></head></html>')
  expect((await deployment.deploy(...FIRST, ...DOMAIN)).begun).toMatchObject({ release: 1 })
})

test.each(['FORUM_PREFIX', 'FORUM_FOLDER'])(
  'a second forum by %s is refused before it takes the first one’s place',
  async (name) => {
    deployment.environment[name] = 'second'
    await expect(deployment.deploy(...FIRST)).rejects.toThrow(`Unset ${name}: an environment holds one forum`)
    expect(deployment.calls).toEqual([])
  },
)

test.each([
  [{ hasFailed: true as const }, 'Binding forum.example failed'],
  [{ Enable: false }, 'forum.example is switched off'],
])('a bound domain with %j is told as what it is', async (state, words) => {
  deployment.state.domains.push({ ...bound('/shop', 'shop'), ...state })
  await expect(deployment.deploy(...FIRST, '--domain', 'forum.example')).rejects.toThrow(words)
  expect(deployment.state.changes).toEqual([])
})

test('a domain is waited for that takes the platform some minutes to bind', async () => {
  const slow = { ...bound('/shop', 'shop'), looks: 100 }
  deployment.state.domains.push(slow)
  await deployment.deploy(...FIRST, '--domain', 'forum.example')
  expect(slow.looks).toBeLessThanOrEqual(0)
  expect(slow.Routes).toHaveLength(16)
})

test.each([true, false])('whether HTTP access is switched on is told: %s', async (isOn) => {
  deployment.state.isHttpOn = isOn
  expect(await deployment.deploy(...FIRST)).toMatchObject({ isHttpOn: isOn, isTrial: true })
})
