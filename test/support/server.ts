import path from 'node:path'
import type { Problem } from 'domain/problem'
import type { Programme } from 'domain/programme/programme'
import { streamBackup } from '../../cloud/adapters/embedded/backup'
import { openEmbedded } from '../../cloud/adapters/embedded/platform'
import { runImport } from '../../cloud/formats/run-import'
import { drawnPage } from '../../cloud/media/draw-page'
import { drawnPhoto } from '../../cloud/media/draw-photo'
import { drawnPicture } from '../../cloud/media/draw-picture'
import { mediaPreparer } from '../../cloud/media/prepare-media'
import type { Clock, Platform, WeChat } from '../../cloud/ports'
import { createApp } from '../../cloud/server/app'
import { type BringIn, bringIn } from '../../cloud/server/bring/bring-in'
import { createCopyTurn } from '../../cloud/server/bring/copy-turn'
import { createIncoming } from '../../cloud/server/bring/incoming'
import type { Limits } from '../../cloud/server/front/limits'
import type { ObserveRequest } from '../../cloud/server/front/observe-request'
import { listen } from '../../cloud/server/listen'
import { ownersCopy } from '../../cloud/usecases/forum/copy-rules'
import type { LegalFilings } from '../../cloud/usecases/forum/legal-filings'
import { openForum, type Seed } from '../../cloud/usecases/forum/open-forum'
import { createNewest } from '../../cloud/usecases/release/newest-published'
import { publish } from '../../cloud/usecases/release/publish'
import { aSeed } from './sample-seed'
import { tempFolder } from './temp-folder'

export type TestServer = {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly url: string
  readonly platform: Platform
  /** Its data folder. */
  readonly folder: string
  /** How many questions and streams are held. */
  readonly held: () => { polls: number; streams: number }
  /** Every error that the server would have logged. */
  readonly reported: unknown[]
  publish(programme: Programme): Promise<void>
  /** Stops answering; the folder goes too. */
  stop(): Promise<void>
}

export type TestServerOptions = {
  /** The first release; the small sample programme unless told. */
  programme?: Programme
  /** All of the first start's content, such as the real seed's. */
  seed?: Seed
  /** Folder of a web build to serve: `dist/h5` unless told. */
  webRoot?: string
  /** The forum's clock minus the real one, in milliseconds. */
  rehearsal?: number
  /** The real time; the machine's unless told. */
  clock?: Clock
  /** Folder of WeChat's verification files. */
  verificationFolder?: string
  /** Where the forum has a WeChat account. */
  wechat?: WeChat
  /** Whether WeChat checks text before it is published. */
  checksText?: boolean
  /** What keeps the server from storing anything; what it finds itself unless told. */
  writeTrouble?: () => Promise<Problem | undefined>
  /** What the server takes on at once. */
  limits?: Limits
  /** Is told of every request. */
  observe?: ObserveRequest
  /** The filings that the web page shows. */
  filings?: LegalFilings
  /** How a whole forum is brought in; in this process unless told. */
  bringIn?: BringIn
  /** Bytes that the disk has room for; asked of the system unless told. */
  room?: () => Promise<number>
  /** To come back on the address of a server that was stopped. */
  port?: number
}

const H5 = path.resolve(__dirname, '../../dist/h5')

/** The real server with the real adapters on a folder and a port of its own. */
export async function startServer(options: TestServerOptions = {}): Promise<TestServer> {
  const {
    programme,
    seed = aSeed(programme && { programme }),
    webRoot = H5,
    rehearsal = 0,
    port = 0,
    verificationFolder,
  } = options
  const folder = await tempFolder()
  const embedded = openEmbedded(folder.path)
  const platform: Platform = {
    ...embedded,
    clock: options.clock ?? embedded.clock,
    clockOffset: rehearsal,
    wechat: options.wechat,
    checksText: options.checksText,
    importFile: runImport,
    prepareMedia: mediaPreparer({ picture: drawnPicture, photo: drawnPhoto, page: drawnPage }),
  }
  await openForum(platform, async () => seed)
  const reported: unknown[] = []
  const turn = createCopyTurn()
  const incoming = createIncoming({
    folder: folder.path,
    bringIn: options.bringIn ?? bringIn,
    turn,
    onBrought: platform.changes.announce,
    report: (error) => reported.push(error),
    room: options.room,
  })
  const app = createApp(platform, {
    newest: createNewest(platform),
    webRoot,
    verificationFolder,
    writeTrouble: options.writeTrouble ?? embedded.writeTrouble,
    copies: { open: () => streamBackup(folder.path, ownersCopy), turn, incoming },
    limits: options.limits,
    observe: options.observe,
    filings: options.filings,
    report: (error) => reported.push(error),
  })
  const listening = await listen(app, { host: '127.0.0.1', port })
  return {
    url: listening.url,
    platform,
    folder: folder.path,
    held: () => ({ polls: app.front.polls.count(), streams: app.front.streams.count() }),
    reported,
    publish: async (next) => {
      await publish(platform, next)
    },
    stop: async () => {
      await incoming.stop()
      await listening.close()
      await platform.documents.close()
      await folder.remove()
    },
  }
}
