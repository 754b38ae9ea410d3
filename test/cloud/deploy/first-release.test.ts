import { enterEnvironment } from '../../fakes/cloudbase/sdks'
import { CloudbaseServer } from '../../fakes/cloudbase/server'
import { Deployment } from '../../support/deployment'

const server = new CloudbaseServer()
let deployment: Deployment

beforeAll(async () => {
  await server.start()
  enterEnvironment(server.address)
})
afterAll(() => server.stop())
beforeEach(async () => {
  deployment = await Deployment.prepare()
})
afterEach(() => deployment.remove())

const deploy = () => deployment.deploy('--from', 'programme.json', '--domain', 'forum.example', '--certificate', 'c')
const head = () => JSON.parse(String(server.storage.files.get('forum/head.json')))
const tables = () => Object.keys(deployment.state.tables)

test('release 1 is published once, whatever was cut short, into collections that were there', async () => {
  server.failWith('storage.getUploadMetadata', 'error-500', 30)
  await expect(deploy()).rejects.toThrow('Step "first release":')
  server.faultsLeft()
  const { begun } = await deploy()
  expect(begun).toMatchObject({ release: 1, code: expect.stringMatching(/^\w{5}-\w{5}$/) })
  expect(head()).toMatchObject({ release: 1, rehearsal: 0 })
  expect((await deploy()).begun).toMatchObject({ release: 1, isNew: false })
  expect(head()).toMatchObject({ release: 1 })
  for (const used of server.database.documents.collections) expect(tables()).toContain(used)
})
