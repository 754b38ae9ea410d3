import { performance } from 'node:perf_hooks'
import { delay } from 'domain/draft/quick-edits'
import { openEmbedded } from '../../cloud/adapters/embedded/platform'
import type { Platform } from '../../cloud/ports'
import { consoleActor } from '../../cloud/usecases/actor'
import { editDraft } from '../../cloud/usecases/draft/edit-draft'
import { publishDraft } from '../../cloud/usecases/draft/publish-draft'
import { readDraft } from '../../cloud/usecases/draft/read-draft'
import { openForum } from '../../cloud/usecases/forum/open-forum'
import { bigProgramme } from '../support/big-programme'
import { aRequest } from '../support/sample-draft'
import { aSeed } from '../support/sample-seed'
import { tempFolder } from '../support/temp-folder'
import { type Bench, spread } from './figure'

const TURNS = 10
const PUBLISH_LIMIT = 1000

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; took: number }> {
  const start = performance.now()
  const result = await work()
  return { result, took: performance.now() - start }
}

/** How long an edit and publishing take, 1,000 sessions. */
export const publishBench: Bench = async (report) => {
  const folder = await tempFolder()
  const platform: Platform = { ...openEmbedded(folder.path), clockOffset: 0 }
  await openForum(platform, async () => aSeed({ programme: bigProgramme(1000) }))
  const [edits, publishes]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < TURNS; turn++) {
    const wanted = delay(await readDraft(platform), 's-7', 5, true)
    const edited = await timed(() => editDraft(platform, consoleActor, { request: aRequest(), edits: wanted }))
    const { draftRev } = edited.result
    edits.push(edited.took)
    publishes.push((await timed(() => publishDraft(platform, consoleActor, { request: aRequest(), draftRev }))).took)
  }
  await platform.documents.close()
  await folder.remove()
  report({ what: `an edit, 1,000 sessions, ${TURNS} times`, value: spread(edits) })
  report({
    what: `publishing, 1,000 sessions, ${TURNS} times`,
    value: spread(publishes),
    bar: `${PUBLISH_LIMIT} ms`,
    isOver: Math.max(...publishes) > PUBLISH_LIMIT,
  })
}
