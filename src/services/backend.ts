import type { Gallery } from 'domain/album'
import type { Noticeboard } from 'domain/notice'
import { Problem } from 'domain/problem'
import type { Head, Pointer, Release } from 'domain/release'
import { noticesPath, photosPath, releasePath } from 'domain/release-files'
import type { Moment } from 'domain/time'
import { addressOf } from './address'
import { headPath } from './head-path'
import { type Answer, type Freshness, get } from './http'
import { momentOf } from './moment-of'
import { sha256Of } from './sha256'
import { siteTime } from './site-clock'

/** What a cache on the way may have put in the place of a file: not there, or not the file. */
class Unusable extends Problem {}

async function fetchText(path: string, freshness?: Freshness): Promise<Answer> {
  const answer = await get(addressOf(path), freshness)
  if (answer.status === 200) return answer
  if (answer.status === 404) throw new Unusable('gone', `${path} is not there any more.`)
  throw new Problem(answer.status >= 502 ? 'offline' : 'broken', `The backend answered ${answer.status}.`)
}

function parse<T>(text: string): T {
  try {
    return JSON.parse(text)
  } catch {
    throw new Unusable('broken', 'The backend answered something that is not JSON.')
  }
}

export type HeadAnswer = { readonly head: Head; readonly now: Moment | undefined }

/** Asks once more, past all caches, where the answer was unusable: caches keep a file for a year, a damaged one too. */
async function pastDamage<T>(ask: (freshness: Freshness) => Promise<T>, first: Freshness): Promise<T> {
  try {
    return await ask(first)
  } catch (error) {
    if (!(error instanceof Unusable) || first === 'fresh') throw error
    return ask('fresh')
  }
}

function parseHead(text: string): Head {
  const head = parse<Partial<Head> | null>(text)
  if (head?.release && head.sha && head.notices?.sha && head.photos?.sha) return head as Head
  throw new Unusable('broken', 'The backend answered JSON that is not a head.')
}

/** Reads the head, and the real time by the backend's clock. */
export const fetchHead = (first: Freshness = 'asked'): Promise<HeadAnswer> =>
  pastDamage(async (freshness) => {
    const answer = await fetchText(headPath(), freshness)
    return { head: parseHead(answer.text), now: momentOf(answer.header) ?? (await siteTime()) }
  }, first)

/** A file named by its content's hash; one that does not match it is refused. */
const fetchFile = (path: string, sha: string): Promise<string> =>
  pastDamage(async (freshness) => {
    const { text } = await fetchText(path, freshness)
    if (sha256Of(text) !== sha) throw new Unusable('broken', `${path} arrived damaged.`)
    return text
  }, 'kept')

/** The text of a release, as published: what the device keeps. */
export const fetchRelease = (head: Pick<Head, 'release' | 'sha'>): Promise<string> =>
  fetchFile(releasePath(head), head.sha)

export const fetchNotices = (pointer: Pointer): Promise<string> => fetchFile(noticesPath(pointer), pointer.sha)

export const fetchPhotos = (pointer: Pointer): Promise<string> => fetchFile(photosPath(pointer), pointer.sha)

export const readRelease = (text: string): Release => parse(text)
export const readNotices = (text: string): Noticeboard => parse(text)
export const readPhotos = (text: string): Gallery => parse(text)
