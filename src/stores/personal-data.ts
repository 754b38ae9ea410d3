import { asProblem } from 'domain/problem'
import type { InputOf, OutputOf, Wire } from 'domain/wire'
import { call } from '@/services/call'
import { loginCode } from '@/services/login'
import { forgetAsked } from './reminders'

type Attendee = Wire['attendee']
type Action = 'personalData' | 'erasePersonalData'

/** What the forum's service keeps of whoever holds this phone. */
export type PersonalData = OutputOf<Attendee['personalData']>

/** A login code is good for one try, so a second try needs another. */
async function askAsReader<A extends Action>(action: A): Promise<OutputOf<Attendee[A]>> {
  // TypeScript does not see that both actions take a login alone.
  const attempt = async () => call('attendee', action, { login: await loginCode() } as InputOf<Attendee[A]>)
  return attempt().catch((error) => (asProblem(error).id === 'offline' ? attempt() : Promise.reject(error)))
}

/** Rejects with `gone` where the forum has no WeChat account and so keeps nothing, with `offline` without a network. */
export const readPersonalData = (): Promise<PersonalData> => askAsReader('personalData')

/** Deletes all of it; the phone's memory of which reminders were asked for goes too. */
export async function erasePersonalData(): Promise<void> {
  await askAsReader('erasePersonalData')
  forgetAsked()
}
