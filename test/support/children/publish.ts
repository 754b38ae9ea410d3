import { delay } from 'domain/draft/quick-edits'
import { openEmbedded } from '../../../cloud/adapters/embedded/platform'
import type { Platform } from '../../../cloud/ports'
import { consoleActor } from '../../../cloud/usecases/actor'
import { editDraft } from '../../../cloud/usecases/draft/edit-draft'
import { publishDraft } from '../../../cloud/usecases/draft/publish-draft'
import { readDraft } from '../../../cloud/usecases/draft/read-draft'

/** Edits and publishes over and over, until it is killed, and says what is acknowledged: `publish.ts FOLDER`. */
async function main([folder = '']: readonly string[]): Promise<void> {
  const platform: Platform = { ...openEmbedded(folder), clockOffset: 0 }
  for (let turn = 0; ; turn++) {
    const request = `turn-${process.pid}-${turn}`
    const edits = delay(await readDraft(platform), 'opening', 1)
    const { draftRev } = await editDraft(platform, consoleActor, { request: `${request}-e`, edits })
    console.log(`draft ${draftRev}`)
    const { release } = await publishDraft(platform, consoleActor, { request: `${request}-p`, draftRev })
    console.log(`release ${release}`)
  }
}

main(process.argv.slice(2))
