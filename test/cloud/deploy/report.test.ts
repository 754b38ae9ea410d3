import type { DeployResult } from '../../../scripts/deploy/deploy'
import { deployReport } from '../../../scripts/deploy/report'

const OPTIONS = { env: 'forum-1', isDry: false, isTakeOver: false, region: 'ap-shanghai' }
const OUTCOME: DeployResult = {
  files: 'https://666f-forum-1.tcb.qcloud.la/forum',
  bucket: '666f-forum-1',
  address: 'https://forum-1-1.ap-shanghai.app.tcloudbase.com',
  isTrial: true,
  isHttpOn: true,
  begun: { release: 1, isNew: true, code: 'ABCDE-FGHJK' },
}
const said = (outcome: Partial<DeployResult> = {}) => deployReport(OPTIONS, { ...OUTCOME, ...outcome })

test('the line to build with has addresses that are there, on trial too', () => {
  expect(said()).toContain(
    `TARO_APP_BACKEND=cloudbase:forum-1 TARO_APP_FILES=${OUTCOME.files} TARO_APP_ADDRESS=${OUTCOME.address} npm run build`,
  )
  expect(said()).not.toMatch(/YOUR-|\.example/)
  expect(said()).toContain(`FORUM_BUCKET=666f-forum-1 npm run smoke -- --env forum-1 --address ${OUTCOME.address}`)
})

test("the owner's code is told with what becomes of codes before it", () => {
  expect(said()).toMatch(/signs in with ABCDE-FGHJK at .+, once, within a day\. Codes before it no longer work\./)
  expect(said({ begun: { release: 1, isNew: false, code: '' } })).toContain('The forum has an owner.')
})

test('HTTP access is on the list of what is left to do unless it is known to be on', () => {
  expect(said()).not.toContain('HTTP access')
  for (const isHttpOn of [false, undefined]) expect(said({ isHttpOn })).toContain('console, HTTP access: see that')
})

test('a domain of one’s own is on the list on trial alone', () => {
  expect(said()).toContain('a domain of your own')
  expect(said({ isTrial: false })).not.toContain('a domain of your own')
})
