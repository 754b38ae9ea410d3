import { Problem } from 'domain/problem'
import { type Duration, SECOND } from 'domain/time/time'

/** Phones and proxies cut a request that is silent for longer. */
const LONGEST = 30

/** What a client has: numbers of the release and, if it says so, of the revisions of notices and photos. */
export type KnownVersions = {
  readonly after: number
  readonly notices?: number
  readonly photos?: number
  /** Empty for a forum that began before series had names. */
  readonly series?: string
}

export type LongPoll = { readonly known: KnownVersions; readonly wait: Duration }

/**
 * The question of a long poll, `?after=N&wait=S`: release N is known, wait up to S seconds (30 at most) for a newer
 * one. `notices=M` and `photos=K` say which of these are known, so that what came before the question is not missed.
 * `undefined` where neither `after` nor `wait` is asked. Throws `bad-input`.
 */
export function parseLongPoll(query: URLSearchParams): LongPoll | undefined {
  const [after, wait, notices, photos, series] = ['after', 'wait', 'notices', 'photos', 'series'].map(
    (name) => query.get(name) ?? undefined,
  )
  if (after === undefined && wait === undefined) return undefined
  if (!/^\d{1,2}$/.test(wait ?? '') || Number(wait) > LONGEST)
    throw new Problem('bad-input', `wait has to be a number of seconds from 0 to ${LONGEST}.`)
  const known = {
    after: numberOf('after', after ?? ''),
    ...(notices === undefined ? {} : { notices: numberOf('notices', notices) }),
    ...(photos === undefined ? {} : { photos: numberOf('photos', photos) }),
    ...(series === undefined ? {} : { series }),
  }
  return { known, wait: Number(wait) * SECOND }
}

function numberOf(name: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new Problem('bad-input', `${name} has to be the number of a release or revision, such as 3.`)
}
