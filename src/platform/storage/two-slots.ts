import { sha256Of } from './sha256'
import { readStored, writeStored } from './stored-texts'

const slots = ['a', 'b'] as const
type Slot = (typeof slots)[number]

/** A text, its SHA-256 as it was fetched, and its place in the order of writing. */
export type SlotEntry = { readonly number: number; readonly sha: string; readonly text: string }

const SHA = 64 // characters

/** `<sum> <number> <SHA-256>\n<text>`. */
function unpack(raw: string | undefined): SlotEntry | undefined {
  if (raw && /^[0-9a-f]{64}\d+\n/.test(raw)) return unpackOld(raw)
  const rest = verified(raw)
  if (rest === undefined) return undefined
  const end = rest.indexOf('\n')
  const [number, sha = ''] = rest.slice(0, end).split(' ')
  return { number: Number(number), sha, text: rest.slice(end + 1) }
}

/** Format 1: `<SHA-256 of the rest><number>\n<text>`. */
function unpackOld(raw: string): SlotEntry | undefined {
  const rest = raw.slice(SHA)
  if (sha256Of(rest) !== raw.slice(0, SHA)) return undefined
  const end = rest.indexOf('\n')
  const text = rest.slice(end + 1)
  return { number: Number(rest.slice(0, end)), sha: sha256Of(text), text }
}

const pack = ({ number, sha, text }: SlotEntry): string => withChecksum(`${number} ${sha}\n${text}`)

const slotName = (name: string, slot: Slot): string => `${name}.${slot}`

/** The files that a name is kept in. */
export const slotNames = (name: string): string[] => slots.map((slot) => slotName(name, slot))

async function readSlots(name: string): Promise<Record<Slot, SlotEntry | undefined>> {
  const [a, b] = await Promise.all(slots.map(async (slot) => unpack(await readStored(slotName(name, slot)))))
  return { a, b }
}

const newest = ({ a, b }: Record<Slot, SlotEntry | undefined>): Slot =>
  (b?.number ?? -1) > (a?.number ?? -1) ? 'b' : 'a'

/** The whole texts that are kept under a name, the newest first. One that was cut short or damaged does not count. */
export async function readAllSlots(name: string): Promise<SlotEntry[]> {
  const { a, b } = await readSlots(name)
  return [a, b].flatMap((kept) => kept ?? []).sort((one, other) => other.number - one.number)
}

/** The newest of them. */
export const readNewestSlot = async (name: string): Promise<SlotEntry | undefined> => (await readAllSlots(name))[0]

async function write(name: string, sha: string, text: string): Promise<void> {
  const kept = await readSlots(name)
  const last = kept[newest(kept)]
  const slot: Slot = last && newest(kept) === 'a' ? 'b' : 'a'
  await writeStored(slotName(name, slot), pack({ number: (last?.number ?? 0) + 1, sha, text }))
}

const turns = new Map<string, Promise<void>>()

/**
 * Keeps a text beside the newest whole one, never over it: whatever happens in the middle, one of the two is whole.
 * Texts of one name are written one after the other, for two writes at once could be in both slots. Rejects where the device refuses.
 */
export function writeSlot(name: string, sha: string, text: string): Promise<void> {
  const before = turns.get(name) ?? Promise.resolve()
  const turn = before.catch(() => undefined).then(() => write(name, sha, text))
  turns.set(name, turn)
  return turn
}

/** Characters of a long text between two that are looked at; a write cut short leaves blocks that are gone or zero. */
const STRIDE = 16
/** So many at its beginning are all looked at, and all of a short text. */
const DENSE = 4096

/** A cheap sum of a text and its length (FNV-1a of some of its characters). It finds a write cut short, no forger. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at += at < DENSE ? 1 : STRIDE)
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return `${text.length.toString(36)}.${(sum >>> 0).toString(36)}`
}

/** A text with its sum before it. */
export const withChecksum = (text: string): string => `${sumOf(text)} ${text}`

/** The text without its checksum, or `undefined` if the checksum does not match. */
export function verified(raw: string | undefined): string | undefined {
  const end = raw?.indexOf(' ') ?? -1
  const text = raw?.slice(end + 1)
  return raw && text !== undefined && end > 0 && sumOf(text) === raw.slice(0, end) ? text : undefined
}
