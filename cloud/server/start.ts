import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Programme } from 'domain/programme'
import { openEmbedded } from '../adapters/embedded/platform'
import { lockFolder } from '../adapters/embedded/server-lock'
import { openWeChat } from '../adapters/wechat/https'
import { logLine } from '../http/log-line'
import type { Platform } from '../ports'
import { forumNow } from '../usecases/forum-time'
import { inviteFirstOwner } from '../usecases/members/invite'
import { createNewest } from '../usecases/newest-published'
import { openForum, type Seed } from '../usecases/open-forum'
import { readRelease } from '../usecases/read-release'
import { hasRelease } from '../usecases/records'
import { keepRehearsal } from '../usecases/rehearsals'
import { shownAddress } from './address'
import { createApp } from './app'
import { banner } from './banner'
import { makeCodesAhead } from './codes-ahead'
import { doubtOf, keepTime, openClock } from './keep-time'
import { type Listening, listen } from './listen'
import { missingFiles } from './missing-files'
import type { ServerOptions } from './options'
import { rehearsalOf } from './rehearsal'
import { boardProblem, portProblem, releaseProblem, startProblem } from './start-problem'
import { startWorker } from './worker'

export type Running = { readonly url: string; readonly banner: string; stop(): Promise<void> }

/** Opens the forum's data, on the first start from the seed, and serves it. Whatever fails closes what was opened. */
export async function start(options: ServerOptions, readSeed: () => Promise<Seed>): Promise<Running> {
  try {
    const unlock = lockFolder(options.dataFolder)
    try {
      return await startAlone(options, readSeed, unlock)
    } catch (error) {
      unlock()
      throw error
    }
  } catch (error) {
    throw startProblem(error, options)
  }
}

async function startAlone(options: ServerOptions, readSeed: () => Promise<Seed>, unlock: () => void): Promise<Running> {
  const embedded = openEmbedded(options.dataFolder)
  try {
    await embedded.documents.shred?.().catch(report)
    const { forum } = await programmeOf(embedded, readSeed, options)
    const clock = await openClock(embedded.documents)
    const wechat = options.wechat && openWeChat(options.wechat, clock)
    const rehearsal = rehearsalOf(options.clock, forum, clock.now())
    const platform: Platform = { ...embedded, clock, rehearsal, wechat }
    await openForum(platform, readSeed)
    const firstOwner = await inviteFirstOwner(platform)
    await keepRehearsal(platform.documents, platform.rehearsal)
    const newest = createNewest(platform)
    const app = createApp(platform, {
      newest,
      webRoot: options.webRoot,
      address: options.address,
      verificationFolder: path.join(options.dataFolder, 'verification'),
      writeTrouble: embedded.writeTrouble,
      clockDoubt: () => doubtOf(clock),
      report,
    })
    const stopMaking = makeCodesAhead(platform, newest, report)
    const listening = await listen(app, options).catch((error) => Promise.reject(portProblem(error, options)))
    const stopWorking = startWorker(platform, { keepDays: options.keepDays, report })
    const stopKeeping = keepTime(platform.documents, clock, { say: warn, report })
    await newest()
      .then((published) => missingFiles(published, options.dataFolder), boardProblem)
      .then(warn)
    return {
      url: listening.url,
      banner: banner({
        forum,
        address: shownAddress(listening.url),
        dataFolder: options.dataFolder,
        hasWeb: existsSync(path.join(options.webRoot, 'index.html')),
        ownerCode: firstOwner?.code,
        rehearsedAt: platform.rehearsal === 0 ? undefined : forumNow(platform),
      }),
      stop: async () => {
        stopMaking()
        await stopWorking()
        await stopKeeping()
        await stop(listening, platform)
        unlock()
      },
    }
  } catch (error) {
    await embedded.documents.close()
    throw error
  }
}

/** The clock must be known before the first release is written, so before the forum is open. */
async function programmeOf(
  embedded: Pick<Platform, 'documents' | 'blobs'>,
  readSeed: () => Promise<Seed>,
  options: ServerOptions,
): Promise<Programme> {
  if (!(await hasRelease(embedded.documents))) return (await readSeed()).programme
  try {
    return (await readRelease(embedded)).programme
  } catch (error) {
    throw releaseProblem(error, options)
  }
}

async function stop(listening: Listening, { documents }: Platform): Promise<void> {
  await listening.close()
  await documents.close()
}

/** One line for each failure. */
const report = (error: unknown): void => console.error(`500 ${logLine(error)}`)

/** What does not keep the forum from being served. */
const warn = (line: string | undefined): void => {
  if (line !== undefined) console.error(line)
}
