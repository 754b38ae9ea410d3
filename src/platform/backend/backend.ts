import { FORMAT, upgradeProgramme } from 'domain/format/format'
import type { Noticeboard } from 'domain/notices/notice'
import type { Gallery } from 'domain/photos/album'
import { isProblem, Problem } from 'domain/problem'
import type { Manifest, PartFile } from 'domain/release/manifest'
import type { Head, Pointer, Release } from 'domain/release/release'
import { manifestPath, noticesPath, partPath, photosPath } from 'domain/release/release-files'
import { type Moment, SECOND } from 'domain/time/time'
import { sha256Of } from '@/platform/storage/sha256'
import { realTime } from '@/platform/time/clock'
import { siteTime } from '@/platform/time/site-clock'
import { isHead } from '@/platform/updates/newer-head'
import { backendUrls } from './backend-urls'
import { fileUrl } from './file-url'
import { type CacheMode, get, type HttpResponse } from './http'
import { responseTime } from './requests'

/** What a cache on the way may have put in the place of a file: not there, or not the file. */
class Unusable extends Problem {}

async function fetchText(path: string, freshness?: CacheMode): Promise<HttpResponse> {
  const answer = await get(fileUrl(path), freshness)
  if (answer.status === 200) return answer
  if (answer.status === 404) throw new Unusable('gone', `${path} is not there any more.`)
  throw new Problem(answer.status >= 502 ? 'offline' : 'broken', `The backend answered ${answer.status}.`)
}

/** What a text of the backend says. Throws `outdated` where it is of a format that only a newer app reads. */
function parse<T>(text: string): T {
  try {
    return readable(JSON.parse(text))
  } catch (error) {
    if (isProblem(error)) throw error
    throw new Unusable('broken', 'The backend answered something that is not JSON.')
  }
}

function readable<T>(value: T): T {
  if (Reflect.get(Object(value), 'format') > FORMAT)
    throw new Problem('outdated', 'What is published is of a newer format.')
  return value
}

export type HeadAnswer = { readonly head: Head; readonly now: Moment | undefined }

/** Asks once more, past all caches, where the answer was unusable: caches keep a file for a year, a damaged one too. */
async function pastDamage<T>(ask: (freshness: CacheMode) => Promise<T>, first: CacheMode): Promise<T> {
  try {
    return await ask(first)
  } catch (error) {
    if (!(error instanceof Unusable) || first === 'fresh') throw error
    return ask('fresh')
  }
}

function parseHead(text: string): Head {
  const head = parse<Partial<Head> | null>(text)
  if (isHead(head)) return head
  throw new Unusable('broken', 'The backend answered JSON that is not a head.')
}

/** Reads the head, and the real time by the backend's clock. */
export const fetchHead = (first: CacheMode = 'asked'): Promise<HeadAnswer> =>
  pastDamage(async (freshness) => {
    const answer = await fetchText(headPath(), freshness)
    return { head: parseHead(answer.text), now: responseTime(answer.header) ?? (await siteTime()) }
  }, first)

/** A file named by its content's hash; one that does not match it is refused. */
const fetchFile = (path: string, sha: string): Promise<string> =>
  pastDamage(async (freshness) => {
    const { text } = await fetchText(path, freshness)
    if (sha256Of(text) !== sha) throw new Unusable('broken', `${path} arrived damaged.`)
    return text
  }, 'kept')

/** The texts of published files: what the device keeps. */
export const fetchManifest = (head: Pick<Head, 'release' | 'sha'>): Promise<string> =>
  fetchFile(manifestPath(head), head.sha)

export const fetchPart = (part: PartFile): Promise<string> => fetchFile(partPath(part), part.sha)

export const fetchNotices = (pointer: Pointer): Promise<string> => fetchFile(noticesPath(pointer), pointer.sha)

export const fetchPhotos = (pointer: Pointer): Promise<string> => fetchFile(photosPath(pointer), pointer.sha)

export const readManifest = (text: string): Manifest => parse(text)
/** What format 1 kept of a release: all of it as one text. */
export function readOldRelease(text: string): Release {
  const release: Release = parse(text)
  return { ...release, programme: upgradeProgramme(release.programme, 1) as Release['programme'] }
}

export const parseNotices = (text: string): Noticeboard => parse(text)
export const parsePhotos = (text: string): Gallery => parse(text)

const STEP = 5 * SECOND

/**
 * The head as it is asked for. A CDN keeps files by address and query for as long as their origin says, ten minutes where
 * it says nothing (Tencent Cloud CDN, "Node Cache Validity Configuration"). So the question has the time in it, in steps
 * that all readers share: no answer is older, and the storage is asked once a step, however many ask.
 */
export const headPath = (): string =>
  backendUrls.files === backendUrls.calls
    ? 'head.json'
    : `head.json?t=${(Math.floor(realTime() / STEP) * STEP) / SECOND}`
