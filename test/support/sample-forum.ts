import { readSeed } from '../../cloud/seed/index'
import { startServer, type TestServer, type TestServerOptions } from './server'

/** What the forum's clock shows when the server of a test starts: not on the minute, as the header `Date` has no fractions. */
const SAMPLE_NOW = '2024-09-09T10:12:05+08:00'

/** The real server on the sample forum, on the clock of its first morning unless told. */
export async function startSampleForum(
  options: Omit<TestServerOptions, 'seed' | 'rehearsal'> & { asOf?: string } = {},
): Promise<TestServer> {
  const { asOf = SAMPLE_NOW, ...more } = options
  const seed = await readSeed()
  return startServer({ ...more, seed, rehearsal: Date.parse(asOf) - Date.now() })
}
