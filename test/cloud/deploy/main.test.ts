import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { buildSync } from 'esbuild'
import { runnerOf } from '../../../scripts/deploy/command'
import { allCollections } from '../../../scripts/deploy/resources'
import { enterEnvironment } from '../../fakes/cloudbase/sdks'
import { CloudbaseServer, ENVIRONMENT } from '../../fakes/cloudbase/server'
import { Deployment } from '../../support/deployment'

jest.setTimeout(60_000)
const REPOSITORY = path.resolve(__dirname, '../../..')

const server = new CloudbaseServer()
let deployment: Deployment

beforeAll(async () => {
  await server.start()
  enterEnvironment(server.address)
  deployment = await Deployment.prepare()
})
afterAll(async () => {
  await deployment.remove()
  await server.stop()
})

/** A command in one file, which starts at once. */
function command(script: string): readonly string[] {
  const outfile = path.join(deployment.root, `${script.replaceAll('/', '-')}.cjs`)
  buildSync({
    entryPoints: [path.join(REPOSITORY, script)],
    outfile,
    bundle: true,
    platform: 'node',
    tsconfig: path.join(REPOSITORY, 'tsconfig.base.json'),
    external: ['libsql', '@cloudbase/node-sdk'],
    logLevel: 'error',
  })
  return [process.execPath, outfile]
}

const tableOf = (level: string) => ({ acl: level.toUpperCase(), indexes: ['_id_'] })

test('npm run deploy: the CLI and the command line as commands of their own, where a run was cut short', async () => {
  const state = path.join(deployment.root, 'environment.json')
  const tables = Object.fromEntries(allCollections.map(({ name, level }) => [name, tableOf(level)]))
  await writeFile(state, JSON.stringify({ ...deployment.state, tables, slowness: 0 }))
  const environment = {
    ...process.env,
    ...deployment.environment,
    TCB_STATE: state,
    TCB_CLI: JSON.stringify(command('test/support/children/tcb.ts')),
    FORUM_CLI: JSON.stringify(command('cloud/cli/main.ts')),
    NODE_PATH: path.join(REPOSITORY, 'node_modules'),
  }
  const run = runnerOf(command('scripts/deploy/main.ts'), environment, deployment.root)
  const domain = ['--domain', 'forum.example', '--certificate', 'cert-1']
  const { code, out, err } = await run(['--env', ENVIRONMENT, '--from', 'programme.json', ...domain])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/The first owner signs in with \w{5}-\w{5} at https:\/\/forum\.example\/organiser\//)
  expect(out).toContain(
    'TARO_APP_BACKEND=cloudbase:forum-1 TARO_APP_FILES=https://666f-forum-1.tcb.qcloud.la/forum TARO_APP_ADDRESS=https://forum.example',
  )
  expect(Object.keys(JSON.parse(await readFile(state, 'utf8')).functions)).toHaveLength(4)
  expect(server.storage.files.has('forum/head.json')).toBe(true)
})
