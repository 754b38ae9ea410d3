import { existsSync } from 'node:fs'
import path from 'node:path'
import { isSameProgramme } from 'domain/draft/differences'
import { isSampleForum } from 'domain/programme/sample-forum'
import type { Duration } from 'domain/time/time'
import { streamBackup } from '../adapters/embedded/backup'
import { openEmbedded } from '../adapters/embedded/platform'
import { lockFolder } from '../adapters/embedded/server-lock'
import { systemClock } from '../adapters/system-clock'
import { openWeChatOverHttps } from '../adapters/wechat/https'
import type { Platform } from '../ports'
import { isSample, storeClockOffset } from '../usecases/forum/clock-offset'
import { ownersCopy } from '../usecases/forum/copy-rules'
import { forumNow } from '../usecases/forum/forum-time'
import { openForum, type Seed } from '../usecases/forum/open-forum'
import { readForum } from '../usecases/forum/read-forum'
import { inviteFirstOwner } from '../usecases/members/invite'
import { createNewest } from '../usecases/release/newest-published'
import { readHead } from '../usecases/release/read-head'
import { readRelease } from '../usecases/release/read-release'
import { hasForum } from '../usecases/store/records'
import { shownAddress } from './address'
import { createApp } from './app'
import { type Background, startBackground } from './background'
import { banner, type SampleHint } from './banner'
import { createCopyTurn } from './bring/copy-turn'
import { createIncoming, type Incoming, type IncomingOptions, removeInterrupted } from './bring/incoming'
import { clockWarning, openClock } from './clock-marks'
import type { ObserveRequest } from './front/observe-request'
import { type Listening, listen } from './listen'
import { createLog } from './log'
import { createMetrics, type MetricSources, type Metrics, serveMetrics } from './metrics'
import { missingFiles } from './missing-files'
import type { ServerOptions } from './options'
import { clockOffsetOf, needsCopy, type ServedForum } from './rehearsal'
import { copyToRehearse, removeStaleCopies } from './rehearsed-copy'
import { boardProblem, portProblem, releaseProblem, startProblem } from './start-problem'

export type Running = { readonly url: string; readonly banner: string; stop(): Promise<void> }

/**
 * Opens the forum's data, on the first start from the seed, and serves it; a copy of it where a clockOffset would leave
 * traces. Whatever fails closes what was opened.
 */
export async function start(options: ServerOptions, readSeed: () => Promise<Seed>): Promise<Running> {
  try {
    await removeStaleCopies(options.dataFolder)
    const served = await servedForum(options, readSeed)
    const clockOffset = clockOffsetOf(options.clock, served, systemClock.now())
    if (needsCopy(options.clock, served)) return await startOnCopy(options, readSeed, { ...served, clockOffset })
    return await startAlone(options, readSeed, { ...served, clockOffset, folder: options.dataFolder })
  } catch (error) {
    throw startProblem(error, options)
  }
}

/** On which clock a forum is served, and from which folder. */
type Served = ServedForum & { readonly clockOffset: Duration; readonly folder: string }

async function startOnCopy(
  options: ServerOptions,
  readSeed: () => Promise<Seed>,
  served: Omit<Served, 'folder'>,
): Promise<Running> {
  const copy = await copyToRehearse(options.dataFolder)
  try {
    const running = await startAlone(options, readSeed, { ...served, folder: copy.folder })
    return { ...running, stop: () => running.stop().finally(copy.throwAway) }
  } catch (error) {
    await copy.throwAway()
    throw error
  }
}

/** Serves a folder that no other server serves. */
async function startAlone(options: ServerOptions, readSeed: () => Promise<Seed>, served: Served): Promise<Running> {
  const unlock = lockFolder(served.folder)
  try {
    return await serve(options, readSeed, { ...served, unlock })
  } catch (error) {
    unlock()
    throw error
  }
}

async function serve(
  options: ServerOptions,
  readSeed: () => Promise<Seed>,
  { forum, clockOffset, folder, unlock }: Served & { readonly unlock: () => void },
): Promise<Running> {
  await removeInterrupted(folder)
  const embedded = openEmbedded(folder)
  const log = createLog(options.logLevel)
  const report = log.error
  const metrics = options.metricsPort === undefined ? undefined : createMetrics()
  let stopMetrics: (() => void) | undefined
  let background: Background | undefined
  try {
    await embedded.documents.shred?.().catch(report)
    const clock = await openClock(embedded.documents)
    const wechat = options.wechat && openWeChatOverHttps(options.wechat, clock)
    const { checksText, importFile, prepareMedia } = options
    const platform: Platform = { ...embedded, clock, clockOffset, wechat, checksText, importFile, prepareMedia }
    await openForum(platform, readSeed)
    const firstOwner = await inviteFirstOwner(platform)
    await storeClockOffset(platform.documents, platform.clockOffset)
    const newest = createNewest(platform)
    const turn = createCopyTurn()
    const incoming = createIncomingFor(options, folder, { turn, onBrought: platform.changes.announce, report })
    const app = createApp(platform, {
      newest,
      webRoot: options.webRoot,
      address: options.address,
      filings: options.filings,
      verificationFolder: path.join(options.dataFolder, 'verification'),
      writeTrouble: embedded.writeTrouble,
      copies: { open: () => streamBackup(folder, ownersCopy), turn, incoming },
      clockDoubt: () => clockWarning(clock),
      observe: inTurn(log.request, metrics?.observe),
      report,
    })
    const sampleHint = await sampleHintOf(platform, options, readSeed, report)
    stopMetrics = await serveFigures(
      metrics,
      options,
      {
        streams: app.front.streams.count,
        polls: app.front.polls.count,
        release: async () => (await readHead(platform)).release,
        isWritable: async () => (await embedded.writeTrouble()) === undefined,
        lastBackup: () => background?.lastBackup(),
      },
      report,
    )
    const listening = await listen(app, options).catch((error) => Promise.reject(portProblem(error, 'PORT', options)))
    background = startBackground(platform, options, { newest, clock, folder, log })
    const missing = await newest().then((published) => missingFiles(published, folder), boardProblem)
    if (missing !== undefined) log.warn(missing)
    return {
      url: listening.url,
      banner: banner({
        forum,
        address: shownAddress(listening.url),
        publicAddress: options.address,
        dataFolder: options.dataFolder,
        copy: folder === options.dataFolder ? undefined : folder,
        hasWeb: existsSync(path.join(options.webRoot, 'index.html')),
        sampleHint,
        ownerCode: firstOwner?.code,
        isNew: options.isNew === true,
        rehearsedAt: platform.clockOffset === 0 ? undefined : forumNow(platform),
      }),
      stop: async () => {
        stopMetrics?.()
        await incoming?.stop()
        await background?.stop()
        await stop(listening, platform)
        unlock()
      },
    }
  } catch (error) {
    stopMetrics?.()
    await embedded.documents.close()
    throw error
  }
}

/** Forums are brought in where the home keeps them: a rehearsal's copy goes as it ends. */
const createIncomingFor = (
  { bringIn, dataFolder }: ServerOptions,
  folder: string,
  rest: Omit<IncomingOptions, 'folder' | 'bringIn'>,
): Incoming | undefined => (bringIn && folder === dataFolder ? createIncoming({ folder, bringIn, ...rest }) : undefined)

/** One function that tells all that are there; none where nothing listens. */
function inTurn(...observers: readonly (ObserveRequest | undefined)[]): ObserveRequest | undefined {
  const there = observers.flatMap((observe) => observe ?? [])
  return there.length === 0 ? undefined : (record) => there.forEach((observe) => void observe(record))
}

/** Serves the figures where a port was given for them. Returns a stop function. */
async function serveFigures(
  metrics: Metrics | undefined,
  { metricsPort: port }: ServerOptions,
  sources: MetricSources,
  report: (error: unknown) => void,
): Promise<() => void> {
  if (!metrics || port === undefined) return () => undefined
  metrics.connect(sources)
  const serving = await serveMetrics(metrics, port, report).catch((error) =>
    Promise.reject(portProblem(error, 'METRICS_PORT', { port, host: '127.0.0.1' })),
  )
  return serving.close
}

/** The clock must be known before the first release is written, so before the forum is open. */
async function servedForum(options: ServerOptions, readSeed: () => Promise<Seed>): Promise<ServedForum> {
  const { dataFolder, clock } = options
  const there = existsSync(path.join(dataFolder, 'forum.db')) ? openEmbedded(dataFolder) : undefined
  try {
    if (!there || !(await hasForum(there.documents))) {
      const { programme } = await readSeed()
      return { forum: programme.forum, isSample: isSampleForum(programme, programme) }
    }
    const forum = await readForum(there).catch((error) => Promise.reject(releaseProblem(error, options)))
    return { forum, isSample: clock.kind !== 'live' && (await isSample(there)) }
  } finally {
    await there?.documents.close()
  }
}

/**
 * What to say where the folder holds the sample: that it is no forum of one's own, or not this build's. A hint and no more:
 * where it cannot be found out, the forum is served all the same.
 */
async function sampleHintOf(
  platform: Platform,
  { isNew }: ServerOptions,
  readSeed: () => Promise<Seed>,
  report: (error: unknown) => void,
): Promise<SampleHint | undefined> {
  try {
    if (!(await isSample(platform))) return undefined
    if (isNew) return 'not-own'
    const isThisBuilds = isSameProgramme((await readRelease(platform, 1)).programme, (await readSeed()).programme)
    return isThisBuilds ? undefined : 'older'
  } catch (error) {
    report(error)
    return undefined
  }
}

async function stop(listening: Listening, { documents }: Platform): Promise<void> {
  await listening.close()
  await documents.close()
}
