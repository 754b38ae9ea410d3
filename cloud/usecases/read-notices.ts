import type { Noticeboard } from 'domain/notice'
import { noticesPath } from 'domain/release-files'
import type { Platform } from '../ports'
import { readJsonFile } from './files'
import { readHead } from './read-head'

/** The newest noticeboard. Throws `gone` before the first release. */
export async function readNotices(platform: Platform): Promise<Noticeboard> {
  const { notices } = await readHead(platform)
  return readJsonFile<Noticeboard>(platform, noticesPath(notices))
}
