import type { Noticeboard } from 'domain/notices/notice'
import { noticesPath } from 'domain/release/release-files'
import type { Platform } from '../../ports'
import { readHead } from '../release/read-head'
import { readJsonFile } from '../store/files'

/** The newest noticeboard. Throws `gone` before the first release. */
export async function readNotices(platform: Platform): Promise<Noticeboard> {
  const { notices } = await readHead(platform)
  return readJsonFile<Noticeboard>(platform, noticesPath(notices))
}
