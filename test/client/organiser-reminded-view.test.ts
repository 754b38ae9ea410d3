import { localeOf } from '@/i18n/locale'
import { remindedView } from '@/organiser/notices/reminded-view'
import '@/organiser/words'
import type { ReminderOutlook } from '@/stores/organiser/reminder-outlook'
import { aProgramme, aSession } from '../support/sample-programme'

const programme = aProgramme({
  sessions: ['first', 'second'].map((id) => aSession({ id, title: { en: `Session ${id}` } })),
})
const viewOf = (parts: Partial<ReminderOutlook>) =>
  remindedView({ sends: true, consents: 0, waiting: 0, ended: {}, trouble: [], ...parts }, programme, localeOf('en'))
const trouble = (session: string, ending: 'unknown' | 'dead' | 'bad-data' | 'sent', count = 1) =>
  ({ session, kind: 'soon', ending, count }) as ReminderOutlook['trouble'][number]

test('what is zero is left out, but what was asked for', () => {
  expect(viewOf({}).tally).toEqual([{ id: 'consents', label: 'Asked for', count: 0 }])
  const { tally } = viewOf({ consents: 3, ended: { sent: 12, refused: 1, dead: 2 } })
  expect(tally.map(({ label, count }) => `${label} ${count}`)).toEqual([
    'Asked for 3',
    'Sent 12',
    'Turned off by the guest 1',
  ])
})

test('what went wrong stands in the programme’s order, with what it was', () => {
  const { trouble: rows } = viewOf({ trouble: [trouble('second', 'dead', 2), trouble('first', 'unknown')] })
  expect(rows.map(({ title, line }) => `${title.wording}: ${line}`)).toEqual([
    'Session first: Starts soon · 1 whose delivery is unknown',
    'Session second: Starts soon · 2 not sent after many attempts',
  ])
})

test('a session that is no longer in the draft goes by its id, and a message that arrived is no trouble', () => {
  const { trouble: rows } = viewOf({ trouble: [trouble('gone', 'unknown'), trouble('first', 'sent')] })
  expect(rows.map(({ title }) => title.wording)).toEqual(['gone'])
})
