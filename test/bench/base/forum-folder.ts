import { openEmbedded } from '../../../cloud/adapters/embedded/platform'
import { openForum } from '../../../cloud/usecases/forum/open-forum'
import { congress } from '../../support/congress'
import { aSeed } from '../../support/sample-seed'
import { type TempFolder, tempFolder } from '../../support/temp-folder'
import { type ServerProcess, startServerProcess } from '../server-process'

export type BigForum = { readonly server: ServerProcess; stop(): Promise<void> }

/** The built server in a process of its own, on a congress of so many sessions. */
export async function serveCongress(sessions: number): Promise<BigForum> {
  const folder: TempFolder = await tempFolder()
  const platform = openEmbedded(folder.path)
  await openForum({ ...platform, clockOffset: 0 }, async () => aSeed({ programme: congress(sessions) }))
  await platform.documents.close()
  const server = await startServerProcess(folder.path)
  return { server, stop: () => server.stop().finally(folder.remove) }
}
