import type { Gallery } from 'domain/album'
import type { Noticeboard } from 'domain/notice'
import { Problem } from 'domain/problem'
import type { Head, Pointer, Release } from 'domain/release'
import { noticesPath, photosPath, releasePath } from 'domain/release-files'
import type { Moment } from 'domain/time'
import { addressOf } from './address'
import { headPath } from './head-path'
import { type Answer, get } from './http'
import { momentOf } from './moment-of'
import { sha256Of } from './sha256'
import { siteTime } from './site-clock'

async function fetchText(path: string): Promise<Answer> {
  const answer = await get(addressOf(path))
  if (answer.status === 200) return answer
  if (answer.status === 404) throw new Problem('gone', `${path} is not there any more.`)
  throw new Problem(answer.status >= 502 ? 'offline' : 'broken', `The backend answered ${answer.status}.`)
}

function parse<T>(text: string): T {
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem('broken', 'The backend answered something that is no JSON.')
  }
}

/** Reads the head, and the real time by the backend's clock. */
export async function fetchHead(): Promise<{ head: Head; now: Moment | undefined }> {
  const answer = await fetchText(headPath())
  return { head: parse<Head>(answer.text), now: momentOf(answer.header) ?? (await siteTime()) }
}

/** A file named by its content's hash; one that does not match it is refused. */
async function fetchFile(path: string, sha: string): Promise<string> {
  const { text } = await fetchText(path)
  if (sha256Of(text) !== sha) throw new Problem('broken', `${path} arrived damaged.`)
  return text
}

/** The text of a release, as published: what the device keeps. */
export const fetchRelease = (head: Pick<Head, 'release' | 'sha'>): Promise<string> =>
  fetchFile(releasePath(head), head.sha)

export const fetchNotices = (pointer: Pointer): Promise<string> => fetchFile(noticesPath(pointer), pointer.sha)

export const fetchPhotos = (pointer: Pointer): Promise<string> => fetchFile(photosPath(pointer), pointer.sha)

export const readRelease = (text: string): Release => parse(text)
export const readNotices = (text: string): Noticeboard => parse(text)
export const readPhotos = (text: string): Gallery => parse(text)
