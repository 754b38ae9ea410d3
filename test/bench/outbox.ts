import { faultsOfSending, killSending } from '../support/killed-sending'
import type { Bench } from './figure'

const READERS = 1000
const KILLS = 50

/** SIGKILL at random points of sending reminders. */
export const outboxBench: Bench = async (report) => {
  const sending = await killSending(READERS, KILLS)
  const faults = faultsOfSending(sending, READERS)
  const { sent, refused, unknown } = sending.outlook.ended
  const value = [`${faults.length} faults`, ...faults].join('; ')
  report({
    what: `${READERS} reminders, their sender killed ${KILLS} times`,
    value,
    bar: '0',
    isOver: faults.length > 0,
  })
  report({ what: 'of these, sent, refused, unknown', value: `${sent}, ${refused}, ${unknown}` })
  report({ what: 'sent twice', value: String(sending.asked.filter((times) => times > 1).length), bar: '0' })
}
