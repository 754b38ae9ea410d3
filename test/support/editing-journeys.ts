import type { Platform } from '../../cloud/ports'
import { readDraft } from '../../cloud/usecases/draft/read-draft'
import { until } from '../hosts/until'

/** A person's hands on a page of either build; elements are named by their `id`. */
export type EditingHands = {
  press(id: string): Promise<void>
  /** Chooses the option of this name with what the platform has for that. */
  choose(id: string, label: string): Promise<void>
  /** Waits for an element. */
  sees(id: string): Promise<void>
  /** Waits until it is gone. */
  misses(id: string): Promise<void>
}

const sessionIn = async (platform: Platform, id: string) => {
  const session = (await readDraft(platform)).programme.sessions.find((one) => one.id === id)
  if (!session) throw new Error(`The draft has no session ${id}`)
  return session
}

/** The people who speak in a session of the draft, in order. */
export const speakersIn = async (platform: Platform, id: string): Promise<string[]> =>
  (await sessionIn(platform, id)).speakers.map(({ person }) => person)

/** On the form of `topic-1` the first speaker goes behind the second. */
export async function reorderSpeakers(hands: EditingHands, platform: Platform): Promise<void> {
  const before = await speakersIn(platform, 'topic-1')
  const handle = 'sessions-topic-1-speakers-0-move'
  await hands.sees(handle)
  await hands.press(handle)
  await hands.sees(`${handle}-down`)
  await hands.press(`${handle}-down`)
  await hands.press('edit-save')
  const [first = '', second = '', ...more] = before
  const expected = [second, first, ...more]
  await until(async () => (await speakersIn(platform, 'topic-1')).join() === expected.join())
}

/** Sessions of one day that begin after the others on the sample's clock. */
const SIX = ['topic-1', 'lunch-1', 'topic-2', 'topic-3', 'side-services', 'experts']

const roomsOfSix = async (platform: Platform) =>
  Promise.all(SIX.map(async (id) => (await sessionIn(platform, id)).room ?? ''))

/** On the page for several sessions six get the room Level 2 lounge, after a look at what clashes; one undo takes it back. */
export async function moveSixSessions(hands: EditingHands, platform: Platform): Promise<void> {
  const before = await roomsOfSix(platform)
  await hands.sees('page-choose-topic-1')
  for (const id of SIX) await hands.press(`page-choose-${id}`)
  await hands.press('several-next')
  await hands.sees('several-room')
  await hands.choose('several-room', 'Level 2 lounge')
  await hands.sees('hit-topic-1')
  await hands.sees('act-warnings')
  await hands.press('act-save')
  await hands.sees('act-outcome')
  expect(await roomsOfSix(platform)).toEqual(SIX.map(() => 'lounge'))
  await hands.press('outcome-undo')
  await until(async () => (await roomsOfSix(platform)).join() === before.join())
}
