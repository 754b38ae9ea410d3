import { enterEnvironment } from './sdks'
import { CloudbaseServer } from './server'

/** The fake CloudBase, there from a file's first test to its last; the SDKs find it. */
export function cloudbaseForTests(): CloudbaseServer {
  const server = new CloudbaseServer()
  beforeAll(async () => {
    await server.start()
    enterEnvironment(server.address)
  })
  afterAll(() => server.stop())
  return server
}
