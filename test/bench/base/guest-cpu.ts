import path from 'node:path'
import { tempFolder } from '../../support/temp-folder'
import { serveCongress } from './forum-folder'
import type { Medians } from './guest-cpu-process'
import { keepDevice, mediansOf } from './kept-device'

const FEW = 14

const measured = (device: string, isJitless = false) =>
  mediansOf<Medians>('guest-cpu-process.ts', device, { isJitless })

/** How many times the CPU of a forum of 14 sessions one of so many takes, by what is done; `reopen-jitless` without a JIT. */
export async function guestCpu(sessions: number): Promise<Record<keyof Medians | 'reopen-jitless', number>> {
  const folder = await tempFolder()
  const files = { few: path.join(folder.path, 'few.json'), many: path.join(folder.path, 'many.json') }
  await keepDevice(await serveCongress(FEW), files.few)
  await keepDevice(await serveCongress(sessions), files.many)
  const [few, many] = [await measured(files.few), await measured(files.many)]
  const [fewJitless, manyJitless] = [await measured(files.few, true), await measured(files.many, true)]
  await folder.remove()
  const ratio = (what: keyof Medians) => many[what] / few[what]
  return {
    reopen: ratio('reopen'),
    'reopen-jitless': manyJitless.reopen / fewJitless.reopen,
    star: ratio('star'),
    day: ratio('day'),
    search: ratio('search'),
  }
}
