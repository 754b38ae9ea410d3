import { defaultSessionKinds, defaultSpeakerRoles } from '../programme/default-terms'

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One offset for all time becomes a list of one, which holds from the first day of the forum on and before it. */
function withOffsets({ utcOffset, ...forum }: Fields): Fields {
  if (typeof utcOffset !== 'number') return forum
  const [first] = Array.isArray(forum.days) ? forum.days : []
  const from = isFields(first) ? first.opens : undefined
  return { ...forum, offsets: [{ from: from ?? '1970-01-01T00:00:00Z', minutes: utcOffset }] }
}

/** A programme of format 1 in format 2. Kinds and roles were the app's own: the default lists have them by their ids. */
export const fromFormat1 = ({ forum, ...lists }: Fields): Fields => ({
  forum: isFields(forum) ? withOffsets(forum) : forum,
  sessionKinds: defaultSessionKinds,
  speakerRoles: defaultSpeakerRoles,
  ...lists,
})
