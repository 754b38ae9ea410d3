import { readDevice, writeDevice } from './device'
import { sha256Of } from './sha256'

const slots = ['a', 'b'] as const
type Slot = (typeof slots)[number]

/** A text and its place in the order of writing. */
type Kept = { readonly number: number; readonly text: string }

const HEADER = 64 // characters of the hash, before the rest

function unpack(raw: string | undefined): Kept | undefined {
  if (!raw || sha256Of(raw.slice(HEADER)) !== raw.slice(0, HEADER)) return undefined
  const end = raw.indexOf('\n')
  return { number: Number(raw.slice(HEADER, end)), text: raw.slice(end + 1) }
}

function pack({ number, text }: Kept): string {
  const rest = `${number}\n${text}`
  return sha256Of(rest) + rest
}

async function readSlots(name: string): Promise<Record<Slot, Kept | undefined>> {
  const [a, b] = await Promise.all(slots.map(async (slot) => unpack(await readDevice(`${name}.${slot}`))))
  return { a, b }
}

const newest = ({ a, b }: Record<Slot, Kept | undefined>): Slot => ((b?.number ?? -1) > (a?.number ?? -1) ? 'b' : 'a')

/** The newest whole text that was kept under a name. One that was cut short or damaged does not count. */
export async function readKept(name: string): Promise<string | undefined> {
  const kept = await readSlots(name)
  return kept[newest(kept)]?.text
}

async function write(name: string, text: string): Promise<void> {
  const kept = await readSlots(name)
  const last = kept[newest(kept)]
  const slot: Slot = last && newest(kept) === 'a' ? 'b' : 'a'
  await writeDevice(`${name}.${slot}`, pack({ number: (last?.number ?? 0) + 1, text }))
}

const turns = new Map<string, Promise<void>>()

/**
 * Keeps a text beside the newest whole one, never over it: whatever happens in the middle, one of the two is whole.
 * Texts of one name are written one after the other, for two writes at once could be in both slots. Rejects where the device refuses.
 */
export function keep(name: string, text: string): Promise<void> {
  const before = turns.get(name) ?? Promise.resolve()
  const turn = before.catch(() => undefined).then(() => write(name, text))
  turns.set(name, turn)
  return turn
}
