import { faultsOfSending, killSending } from '../../../support/killed-sending'

jest.setTimeout(120_000)

test('a sender killed ten times sends none of a hundred reminders twice, and each is accounted for', async () => {
  const sending = await killSending(100, 10)
  expect([sending.outlook.ended, faultsOfSending(sending, 100)]).toEqual([sending.outlook.ended, []])
})
