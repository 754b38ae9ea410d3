import { THIRTY_ROWS, thirtyRows } from './thirty-rows'

/** A person's hands on either build; elements are named by their `id`. */
export type Hands = {
  press(id: string): Promise<void>
  fill(id: string, value: string): Promise<void>
  /** Chooses a day with what the platform has for that. */
  chooseDay(id: string, date: string): Promise<void>
  /** Chooses this file where one is asked for. */
  bring(id: string, name: string, bytes: Uint8Array): Promise<void>
  /** Waits for an element. */
  sees(id: string): Promise<void>
  /** Waits until it is gone. */
  misses(id: string): Promise<void>
}

/** The same hands, which count what their owner decides: each control that is operated, each field that is filled. */
export function counted(hands: Hands): { readonly hands: Hands; readonly decisions: () => number } {
  let decisions = 0
  const once =
    <Given extends unknown[]>(act: (...given: Given) => Promise<void>) =>
    (...given: Given) => {
      decisions++
      return act(...given)
    }
  return {
    decisions: () => decisions,
    hands: {
      ...hands,
      press: once(hands.press),
      fill: once(hands.fill),
      chooseDay: once(hands.chooseDay),
      bring: once(hands.bring),
    },
  }
}

/** From an owner's link on an empty server to the published programme of a spreadsheet. */
export async function fromFileToLive(hands: Hands): Promise<void> {
  await hands.sees('sign-in-name')
  await hands.fill('sign-in-name', '李娜')
  await hands.press('sign-in-send')
  await hands.sees('begin-name')
  await hands.fill('begin-name', '边境管理论坛')
  await hands.chooseDay('begin-from', '2030-06-05')
  await hands.fill('begin-place', '苏州')
  await hands.fill('begin-zone', 'Shanghai')
  await hands.sees('begin-zone-0')
  await hands.press('begin-zone-0')
  await hands.misses('begin-zone-0')
  await hands.press('begin-send')
  await hands.sees('home-first-import')
  await hands.press('home-first-import')
  await hands.sees('import-file')
  await hands.bring('import-file', THIRTY_ROWS, thirtyRows())
  await hands.sees('import-take')
  await hands.press('import-take')
  await hands.sees('publish')
  await hands.press('publish')
  await hands.sees('published')
}
