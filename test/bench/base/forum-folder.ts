import { openEmbedded } from '../../../cloud/adapters/embedded/platform'
import { readSeed } from '../../../cloud/seed/index'
import { openForum, type Seed } from '../../../cloud/usecases/forum/open-forum'
import { congress } from '../../support/congress'
import { aSeed } from '../../support/sample-seed'
import { type TempFolder, tempFolder } from '../../support/temp-folder'
import { type ServerProcess, startServerProcess } from '../server-process'

export type ServedForum = { readonly server: ServerProcess; stop(): Promise<void> }

/** The built server in a process of its own, on a congress of so many sessions, as of a time where one is told. */
export const serveCongress = (sessions: number, asOf?: string): Promise<ServedForum> =>
  serve(async () => aSeed({ programme: congress(sessions) }), asOf)

/** The same on the sample forum: 27 sessions. */
export const serveSample = (asOf: string): Promise<ServedForum> => serve(readSeed, asOf)

async function serve(seed: () => Promise<Seed>, asOf?: string): Promise<ServedForum> {
  const folder: TempFolder = await tempFolder()
  const platform = openEmbedded(folder.path)
  await openForum({ ...platform, clockOffset: 0 }, seed)
  await platform.documents.close()
  const server = await startServerProcess(folder.path, asOf === undefined ? [] : ['--as-of', asOf])
  return { server, stop: () => server.stop().finally(folder.remove) }
}
