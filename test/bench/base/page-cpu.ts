import path from 'node:path'
import { tempFolder } from '../../support/temp-folder'
import { serveCongress, serveSample } from './forum-folder'
import { keepDevice, mediansOf } from './kept-device'
import type { PageMedians } from './page-cpu-process'

/** While sessions are on, in both. */
const [IN_FORUM, IN_CONGRESS] = ['2024-09-09T10:12:05+08:00', '2027-06-02T11:20:05+08:00']

/** How many times the CPU of the first forum's 27 sessions one of so many takes until a page is first drawn, by page. */
export async function pageCpu(sessions: number): Promise<readonly (readonly [page: string, times: number])[]> {
  const folder = await tempFolder()
  const files = { few: path.join(folder.path, 'few.json'), many: path.join(folder.path, 'many.json') }
  await keepDevice(await serveSample(IN_FORUM), files.few)
  await keepDevice(await serveCongress(sessions, IN_CONGRESS), files.many)
  const measured = (device: string, ...args: readonly string[]) =>
    mediansOf<PageMedians>('page-cpu-process.ts', device, { args })
  const few = await measured(files.few, 'topic-1', 'amy-pope', 'personnel')
  const many = await measured(files.many, 's12', 'p1', 't1')
  await folder.remove()
  return Object.entries(many).map(([page, took]) => [page, took / few[page as keyof PageMedians]] as const)
}
