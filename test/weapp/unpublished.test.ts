import { consoleActor } from '../../cloud/usecases/actor'
import { publishDraft } from '../../cloud/usecases/draft/publish-draft'
import { readDraft } from '../../cloud/usecases/draft/read-draft'
import { launch } from '../hosts/simulate/launch'
import { until } from '../hosts/until'
import { buildOf } from '../support/builds'
import { aRequest } from '../support/sample-draft'
import { aSeed } from '../support/sample-seed'
import { startServer } from '../support/server'

test('before the first release a guest reads that the programme is coming, and has it as soon as it is published', async () => {
  const server = await startServer({ seed: { ...aSeed(), isUnpublished: true } })
  const phone = await launch({ dist: buildOf('weapp'), server: server.url, path: 'pages/agenda/index' })
  await until(() => phone.page.text().includes('The programme is coming'))
  const { rev } = await readDraft(server.platform)
  await publishDraft(server.platform, consoleActor, { request: aRequest(), draftRev: rev })
  await until(() => phone.page.find('session-opening'))
  phone.close()
  expect(phone.problems()).toEqual([])
  await server.stop()
})
