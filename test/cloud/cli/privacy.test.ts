import path from 'node:path'
import { openEmbedded } from '../../../cloud/adapters/embedded/platform'
import { folderHome } from '../../../cloud/cli/homes/folder-home'
import { run } from '../../../cloud/cli/run'
import type { Platform } from '../../../cloud/ports'
import { consoleActor } from '../../../cloud/usecases/actor'
import { openForum } from '../../../cloud/usecases/forum/open-forum'
import { invite } from '../../../cloud/usecases/members/invite'
import { redeem } from '../../../cloud/usecases/members/redeem'
import { storeAccount } from '../../../cloud/usecases/reminders/readers'
import { remind } from '../../../cloud/usecases/reminders/remind'
import { FakeWeChat } from '../../fakes/wechat'
import { aProgramme, aSession } from '../../support/sample-programme'
import { aSeed } from '../../support/sample-seed'
import { type TempFolder, tempFolder } from '../../support/temp-folder'

let folder: TempFolder
beforeEach(async () => {
  folder = await tempFolder()
  const platform: Platform = { ...openEmbedded(folder.path), clockOffset: 0, wechat: new FakeWeChat() }
  const session = aSession({ start: '2099-09-09T09:00:00+08:00', end: '2099-09-09T10:00:00+08:00' })
  await openForum(platform, async () => aSeed({ programme: aProgramme({ sessions: [session] }) }))
  await storeAccount(platform.documents, 'wx1')
  const input = { request: 'request-1', session: session.id, kinds: ['soon', 'changed'], language: 'en' } as const
  await remind(platform, { login: 'login-anna' }, input)
  const { code } = await invite(platform, consoleActor, { role: 'editor' })
  await redeem(platform, { code, name: 'Anna', login: 'login-anna' })
  await platform.documents.close()
})
afterEach(() => folder.remove())

const forum = (...args: string[]) =>
  run(args, {
    homeOf: () => folderHome(folder.path),
    seedFolder: path.resolve('cloud/seed'),
    address: 'https://forum.example',
  })
const json = async (...args: string[]) => JSON.parse(await forum(...args, '--json'))

test('what is kept of a WeChat user is shown and forgotten, the organiser among it', async () => {
  expect(await json('privacy', 'export', 'anna')).toMatchObject({
    openid: 'anna',
    consents: [{ kind: 'changed' }, { kind: 'soon' }],
    requests: 1,
    organiser: [{ name: 'Anna' }],
  })
  expect(await json('reminders')).toMatchObject({ consents: 2, waiting: 0, troubled: [] })
  expect(await forum('privacy', 'forget', 'anna')).toBe('4 documents of anna are deleted.')
  expect(await json('privacy', 'export', 'anna')).toMatchObject({ consents: [], requests: 0, organiser: [] })
  expect(await json('reminders')).toMatchObject({ consents: 0 })
})

test('an act that there is not is named', async () => {
  await expect(forum('privacy', 'sell', 'anna')).rejects.toThrow('There is no act "sell"; known: export, forget.')
})
