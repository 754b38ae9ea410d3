import { existsSync } from 'node:fs'
import path from 'node:path'
import { Problem } from 'domain/problem'
import type { Programme } from 'domain/programme'
import { openEmbedded } from '../adapters/embedded/platform'
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
import { type Listening, listen } from './listen'
import type { ServerOptions } from './options'
import { rehearsalOf } from './rehearsal'
import { startWorker } from './worker'

export type Running = { readonly url: string; readonly banner: string; stop(): Promise<void> }

/** Opens the forum's data, on the first start from the seed, and serves it. Whatever fails closes what was opened. */
export async function start(options: ServerOptions, readSeed: () => Promise<Seed>): Promise<Running> {
  const embedded = openEmbedded(options.dataFolder)
  try {
    const { forum } = await programmeOf(embedded, readSeed)
    const wechat = options.wechat && openWeChat(options.wechat, embedded.clock)
    const rehearsal = rehearsalOf(options.clock, forum, embedded.clock.now())
    const platform: Platform = { ...embedded, rehearsal, wechat }
    await openForum(platform, readSeed)
    const firstOwner = await inviteFirstOwner(platform)
    await keepRehearsal(platform.documents, platform.rehearsal)
    const newest = createNewest(platform)
    const app = createApp(platform, {
      newest,
      webRoot: options.webRoot,
      address: options.address,
      verificationFolder: path.join(options.dataFolder, 'verification'),
      report,
    })
    const stopMaking = makeCodesAhead(platform, newest, report)
    const listening = await listen(app, options).catch((error) => Promise.reject(explained(error, options)))
    const stopWorking = startWorker(platform, { keepDays: options.keepDays, report })
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
        return stop(listening, platform)
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
): Promise<Programme> {
  if (await hasRelease(embedded.documents)) return (await readRelease(embedded)).programme
  return (await readSeed()).programme
}

async function stop(listening: Listening, { documents }: Platform): Promise<void> {
  await listening.close()
  await documents.close()
}

/** One line for each failure. */
const report = (error: unknown): void => console.error(`500 ${logLine(error)}`)

function explained(error: NodeJS.ErrnoException, { host, port }: ServerOptions): Error {
  if (error.code === 'EADDRINUSE')
    return new Problem('bad-input', `Port ${port} on ${host} is in use; set PORT to another.`)
  if (error.code === 'EACCES') return new Problem('bad-input', `Port ${port} on ${host} is not allowed to this user.`)
  return error
}
