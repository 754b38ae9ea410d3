import { performance } from 'node:perf_hooks'
import { delay } from 'domain/draft/quick-acts'
import { openEmbedded } from '../../cloud/adapters/embedded/platform'
import type { Platform } from '../../cloud/ports'
import { consoleActor } from '../../cloud/usecases/actor'
import { editDraft } from '../../cloud/usecases/draft/edit-draft'
import { publishDraft } from '../../cloud/usecases/draft/publish-draft'
import { readDraft } from '../../cloud/usecases/draft/read-draft'
import { openForum } from '../../cloud/usecases/open-forum'
import { bigProgramme } from '../support/big-programme'
import { faultsOf, killPublishing } from '../support/killed-publishing'
import { aRequest } from '../support/sample-draft'
import { aSeed } from '../support/sample-seed'
import { tempFolder } from '../support/temp-folder'

const PUBLISH_LIMIT = 1000

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; took: number }> {
  const start = performance.now()
  const result = await work()
  return { result, took: performance.now() - start }
}

const worst = (times: readonly number[]): number => Math.round(Math.max(...times))

/** Milliseconds of an edit and of publishing, 1,000 sessions, ten times each. */
async function publishBig(): Promise<boolean> {
  const folder = await tempFolder()
  const platform: Platform = { ...openEmbedded(folder.path), rehearsal: 0 }
  await openForum(platform, async () => aSeed({ programme: bigProgramme(1000) }))
  const [edits, publishes]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < 10; turn++) {
    const wanted = delay(await readDraft(platform), 's-7', 5, true)
    const edited = await timed(() => editDraft(platform, consoleActor, { request: aRequest(), edits: wanted }))
    const { draftRev } = edited.result
    edits.push(edited.took)
    publishes.push((await timed(() => publishDraft(platform, consoleActor, { request: aRequest(), draftRev }))).took)
  }
  await platform.documents.close()
  await folder.remove()
  console.log(
    `1,000 sessions, worst of 10: edit ${worst(edits)} ms, publish ${worst(publishes)} ms (at most ${PUBLISH_LIMIT})`,
  )
  return worst(publishes) <= PUBLISH_LIMIT
}

/** Kills at random points between one release and some after it. */
async function kill(times: number): Promise<boolean> {
  const folder = await tempFolder()
  const embedded = openEmbedded(folder.path)
  await openForum({ ...embedded, rehearsal: 0 }, async () => aSeed())
  await embedded.documents.close()
  const faults: string[] = []
  let unacknowledged = 0
  for (let time = 0; time < times; time++) {
    const aftermath = await killPublishing(folder.path, Math.random() * 40)
    faults.push(...faultsOf(aftermath))
    if (aftermath.found.draft > aftermath.acknowledged.draft) unacknowledged++
  }
  await folder.remove()
  console.log(
    `${times} kills while publishing: ${faults.length} faults; ${unacknowledged} between a commit and its answer`,
  )
  for (const fault of faults) console.log(`  ${fault}`)
  return faults.length === 0
}

/** `organisers.ts [KILLS]`: figures, and status 1 where one is not reached. */
async function main([kills = '200']: readonly string[]): Promise<void> {
  const reached = [await publishBig(), await kill(Number(kills))]
  if (reached.includes(false)) process.exitCode = 1
}

main(process.argv.slice(2))
