import { emptyProgramme } from 'domain/begin/empty-programme'
import type { Moment } from 'domain/time/time'
import { bareSeed } from '../../cloud/seed/empty'
import { readSeed } from '../../cloud/seed/index'
import { forumOf } from '../../cloud/usecases/begin/begin-forum'
import type { Seed } from '../../cloud/usecases/forum/open-forum'
import type { Redeemed } from '../../cloud/usecases/members/redeem'
import { congress } from '../support/congress'
import { delayedAndCancelled } from '../support/next-release'
import { organiserOf } from '../support/organisers'
import { aSeed } from '../support/sample-seed'
import { startServer, type TestServer } from '../support/server'

/** A forum to take pictures of. Its clock stands still. */
export type PicturedForum = TestServer & { readonly now: Moment; readonly owner: Redeemed }

/** A draft with a name and days, and nothing else. */
const begunSeed = async (language: string): Promise<Seed> => ({
  ...bareSeed({
    ...emptyProgramme,
    forum: forumOf({
      name: language === 'zh' ? '边境管理论坛' : 'Forum on Border Management',
      place: language === 'zh' ? '苏州' : 'Suzhou',
      from: '2030-06-05',
      to: '2030-06-06',
      timeZone: 'Asia/Shanghai',
      languages: language === 'zh' ? ['zh', 'en'] : ['en', 'zh'],
    }),
  }),
  isUnpublished: true,
})

const sampleSeed = (): Promise<Seed> => readSeed()

const PLAN =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600"><path fill="#fbfaf7" stroke="#10304a" stroke-width="2" d="M1 1h798v598H1z"/></svg>'

const congressSeed = async (): Promise<Seed> => {
  const seed = aSeed({ programme: congress(1351) })
  return { ...seed, files: seed.files.map((file) => ({ ...file, bytes: new TextEncoder().encode(PLAN) })) }
}

/** Which forums there are, and the moment at which their clock stands. */
const forums = {
  sample: { at: '2024-09-09T10:12:05+08:00', seed: sampleSeed },
  morning: { at: '2024-09-09T08:20:05+08:00', seed: sampleSeed },
  congress: { at: '2027-06-02T11:20:05+08:00', seed: congressSeed },
  begun: { at: '2030-05-20T09:40:05+08:00', seed: begunSeed },
} as const

export type ForumName = keyof typeof forums

/** Starts one of the forums with an owner in it: 李娜 where the pictures are in Chinese. */
export async function startForum(name: ForumName, language = 'en'): Promise<PicturedForum> {
  const { at, seed } = forums[name]
  const now = Date.parse(at)
  const server = await startServer({ seed: await seed(language), clock: { now: () => now } })
  return { ...server, now, owner: await organiserOf(server.platform, 'owner', language === 'zh' ? '李娜' : 'Li Na') }
}

/** The sample forum after its second release, with a delay and a cancelled session in it. */
export async function startChangedSample(): Promise<PicturedForum> {
  const forum = await startForum('sample')
  await forum.publish(await delayedAndCancelled())
  return forum
}
