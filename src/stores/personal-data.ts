import { asProblem } from 'domain/problem'
import type { InputOf, OutputOf, Wire } from 'domain/wire/wire'
import { call } from '@/platform/backend/call'
import { loginCode } from '@/platform/backend/login'
import { forgetReminders } from './requested-reminders'

type Attendee = Wire['attendee']
type Action = 'personalData' | 'erasePersonalData'

/** What the forum's service stores about the owner of this phone. */
export type PersonalData = OutputOf<Attendee['personalData']>

/** A login code is good for one try, so a second try needs another. */
async function askAsReader<A extends Action>(action: A): Promise<OutputOf<Attendee[A]>> {
  // TypeScript does not see that both actions take a login alone.
  const attempt = async () => call('attendee', action, { login: await loginCode() } as InputOf<Attendee[A]>)
  return attempt().catch((error) => (asProblem(error).id === 'offline' ? attempt() : Promise.reject(error)))
}

const NOTHING: PersonalData = { openid: '', reminders: [], waiting: 0, ended: 0, requests: 0, organiser: [] }

/** A forum without a WeChat account answers `gone`: it keeps nothing. Rejects with `offline` without a network. */
export const readPersonalData = (): Promise<PersonalData> =>
  askAsReader('personalData').catch((error) => (asProblem(error).id === 'gone' ? NOTHING : Promise.reject(error)))

/** Deletes all of it; the phone's memory of which reminders were asked for goes too. */
export async function requestErasePersonalData(): Promise<void> {
  await askAsReader('erasePersonalData')
  forgetReminders()
}
