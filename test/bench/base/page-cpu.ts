import path from 'node:path'
import { tempFolder } from '../../support/temp-folder'
import { keepDevice, mediansOf } from './kept-device'
import type { PageMedians } from './page-cpu-process'

/** The first forum. */
const FEW = 27

/** How many times the CPU of the first forum's 27 sessions one of so many takes until a page is first drawn, by page. */
export async function pageCpu(sessions: number): Promise<readonly (readonly [page: string, times: number])[]> {
  const folder = await tempFolder()
  const files = { few: path.join(folder.path, 'few.json'), many: path.join(folder.path, 'many.json') }
  await keepDevice(FEW, files.few)
  await keepDevice(sessions, files.many)
  const [few, many] = [
    await mediansOf<PageMedians>('page-cpu-process.ts', files.few),
    await mediansOf<PageMedians>('page-cpu-process.ts', files.many),
  ]
  await folder.remove()
  return Object.entries(many).map(([page, took]) => [page, took / few[page as keyof PageMedians]] as const)
}
