import type { ApiResponse } from '../../../cloud/api/call'
import { createSharedReads } from '../../../cloud/http/shared-reads'
import { gate } from '../../support/gate'
import { aProgramme, aSession } from '../../support/sample-programme'
import { startServer, type TestServer } from '../../support/server'

let server: TestServer
beforeEach(async () => {
  server = await startServer()
})
afterEach(() => server.stop())

/** Calls that answer how many there have been, each when the test lets it. */
function counted(status = 200) {
  let count = 0
  const { passed, open } = gate()
  const call = async (): Promise<ApiResponse> => {
    const body = ++count
    await passed
    return { status, body }
  }
  return { call, open }
}

const textOf = async (answer: Promise<{ file: { bytes: Uint8Array } }>) =>
  new TextDecoder().decode((await answer).file.bytes)

test('all who ask the same at once are answered by one call', async () => {
  const share = createSharedReads(server.platform)
  const { call, open } = counted()
  const both = [share('release', '{"release":1}', call), share('release', '{"release":1}', call)]
  const other = share('release', '{"release":2}', call)
  open()
  expect(await Promise.all(both.map(textOf))).toEqual(['1', '1'])
  expect(await textOf(other)).toBe('2')
  expect(await textOf(share('release', '{"release":1}', call))).toBe('3')
})

test('what is newest is read once for as long as it is', async () => {
  const share = createSharedReads(server.platform)
  const { call, open } = counted()
  open()
  for (let time = 0; time < 3; time++) expect(await textOf(share('release', '{}', call))).toBe('1')
  await server.publish(aProgramme({ sessions: [aSession({ room: 'hall-b' })] }))
  expect(await textOf(share('release', '{}', call))).toBe('2')
})

test.each([
  ['a call that does something', 'remind', '{}', 200],
  ['an error', 'release', '{}', 404],
  ['a long input', 'release', `{}${' '.repeat(200)}`, 200],
])('%s is done each time', async (_name, action, text, status) => {
  const share = createSharedReads(server.platform)
  const { call, open } = counted(status)
  open()
  expect([await textOf(share(action, text, call)), await textOf(share(action, text, call))]).toEqual(['1', '2'])
})
