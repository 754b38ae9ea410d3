import { faultsOfSending, killSending, type Sending } from '../support/killed-sending'
import type { Bench, Figure } from './figure'

const READERS = 1000
const KILLS = 50

/** What came of reminders whose sender was killed again and again. */
export function reportSending(report: (figure: Figure) => void, sending: Sending, readers: number): void {
  const faults = faultsOfSending(sending, readers)
  const { sent, refused, unknown } = sending.outlook.ended
  report({
    what: `${readers} reminders, their sender killed ${sending.kills} times`,
    value: [`${faults.length} faults`, ...faults].join('; '),
    bar: '0',
    isOver: faults.length > 0,
  })
  report({ what: 'of these, sent, refused, unknown', value: `${sent}, ${refused}, ${unknown}` })
  report({ what: 'sent twice', value: String(sending.asked.filter((times) => times > 1).length), bar: '0' })
}

/** SIGKILL at random points of sending reminders. */
export const outboxBench: Bench = async (report) => reportSending(report, await killSending(READERS, KILLS), READERS)
