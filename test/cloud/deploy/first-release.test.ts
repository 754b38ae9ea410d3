import { environmentHome } from '../../../cloud/cli/homes/environment-home'
import { redeem } from '../../../cloud/usecases/members/redeem'
import { publishFirstRelease } from '../../../scripts/deploy/first-release'
import { enterEnvironment } from '../../fakes/cloudbase/sdks'
import { CloudbaseServer, ENVIRONMENT } from '../../fakes/cloudbase/server'
import { BUCKET, Deployment } from '../../support/deployment'

let server: CloudbaseServer
let deployment: Deployment

beforeEach(async () => {
  server = new CloudbaseServer()
  await server.start()
  enterEnvironment(server.address)
  deployment = await Deployment.prepare()
})
afterEach(async () => {
  await deployment.remove()
  await server.stop()
})

const CODE = /^\w{5}-\w{5}$/
const deploy = () => deployment.deploy('--from', 'programme.json', '--domain', 'forum.example', '--certificate', 'c')
const head = () => JSON.parse(String(server.storage.files.get('forum/head.json')))
const tables = () => Object.keys(deployment.state.tables)

async function signIn(code: string): Promise<string> {
  const variables = { ...deployment.environment, FORUM_BUCKET: BUCKET }
  const { platform, close } = environmentHome(ENVIRONMENT, variables, () => undefined).open()
  try {
    return (await redeem({ ...platform, clockOffset: 0 }, { code, name: 'Owner' })).member.role
  } finally {
    await close()
  }
}

test('release 1 is published once, whatever was cut short, into collections that were there', async () => {
  server.failWith('storage.getUploadMetadata', 'error-500', 30)
  await expect(deploy()).rejects.toThrow('Step "first release":')
  server.faultsLeft()
  const { begun } = await deploy()
  expect(begun).toMatchObject({ release: 1, code: expect.stringMatching(CODE) })
  expect(head()).toMatchObject({ release: 1, rehearsal: 0 })
  expect((await deploy()).begun).toMatchObject({ release: 1, isNew: false })
  expect(head()).toMatchObject({ release: 1 })
  for (const used of server.database.documents.collections) expect(tables()).toContain(used)
})

test("the owner's code is a new one until somebody has signed in with it, and then there is none", async () => {
  const first = (await deploy()).begun?.code ?? ''
  const second = (await deploy()).begun?.code ?? ''
  expect(second).toMatch(CODE)
  expect(deployment.said).toContain('  nobody has signed in as its owner yet: the code is a new one')
  await expect(signIn(first)).rejects.toThrow('This code does not work')
  expect(await signIn(second)).toBe('owner')
  expect((await deploy()).begun).toMatchObject({ release: 1, isNew: false, code: '' })
})

test('a forum that two begin at once is one forum, with one owner', async () => {
  const [forum, from] = [deployment.forumIn(BUCKET), `${deployment.root}/programme.json`]
  const both = await Promise.all([publishFirstRelease(forum, from), publishFirstRelease(forum, from)])
  expect(both.map(({ release }) => release)).toEqual([1, 1])
  expect(head()).toMatchObject({ release: 1 })
  const entered = await Promise.allSettled(both.map(({ code }) => signIn(code)))
  expect(entered.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})
