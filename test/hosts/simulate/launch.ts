import fs from 'node:fs'
import path from 'node:path'
import type { AppConfig } from '../wx/app-config'
import { tabPaths } from '../wx/app-config'
import { toByteText } from '../wx/bytes'
import { Chats } from '../wx/chats'
import type { CloudBehind } from '../wx/cloud'
import { Journal } from '../wx/journal'
import { NodeNetwork } from '../wx/node-network'
import { Problems } from '../wx/problems'
import { type Device, newDevice } from '../wx/shelf'
import { type Phone, usualPhone } from '../wx/system'
import { PageView } from './page-view'
import { RunningApp } from './running-app'

/** How the built mini program is opened in jest. */
export interface LaunchOptions {
  /** Folder of the build: `…/dist/weapp`, for the `logic-layer.js` row of jest's settings. */
  dist: string
  /** Address of the running server. */
  server: string
  /** Page and query to open; the first page of `app.json` when left out. */
  path?: string
  scene?: number
  /** A device that has been used before. */
  device?: Device
  phone?: Partial<Phone>
  /** The backend's address inside the build, sent to `server`. */
  origin?: string
  /** More addresses inside the build, and where each is sent. */
  places?: Readonly<Record<string, string>>
  /** What stands behind `wx.cloud`; an old WeChat has none. */
  cloud?: CloudBehind
}

/** The built mini program on a simulated phone. */
export class SimulatedHost {
  readonly journal = new Journal()
  private readonly chats = new Chats()
  readonly device: Device
  readonly phone: Phone
  readonly network: NodeNetwork
  readonly packages = { isReachable: true }
  readonly config: AppConfig
  private readonly faults = new Problems()
  /** Until the phone is put away: with it all that the app holds is let go, as tests keep their phones for longer. */
  private app: RunningApp | undefined

  constructor(private readonly options: LaunchOptions) {
    this.device = options.device ?? newDevice()
    this.phone = { ...usualPhone, ...options.phone }
    this.network = new NodeNetwork(options.server, options.origin, options.places)
    this.config = JSON.parse(fs.readFileSync(path.join(options.dist, 'app.json'), 'utf8'))
    this.app = this.start(options.path ?? this.config.pages[0] ?? '')
  }

  private start(url: string): RunningApp {
    const around = {
      dist: path.resolve(this.options.dist),
      config: this.config,
      device: this.device,
      phone: this.phone,
      journal: this.journal,
      problems: this.faults,
      transport: this.network,
      chats: this.chats,
      packages: this.packages,
      cloud: this.options.cloud && overNetwork(this.options.cloud, this.network),
    }
    return new RunningApp(around, { url, scene: this.options.scene ?? 1001 })
  }

  get page(): PageView {
    return new PageView(this.running.top)
  }

  /** What stands in the navigation bar. */
  get title(): string {
    return this.running.bars.title
  }

  /** How many pages lie above one another. */
  get depth(): number {
    return this.running.stack.pages.length
  }

  get running(): RunningApp {
    if (!this.app) throw new Error('the phone is put away')
    return this.app
  }

  /** What the app asked of `wx.<name>`, oldest first. */
  done(name: string): unknown[] {
    return this.journal.done(name)
  }

  /** Somebody sends a file to the reader in a chat. */
  receive(name: string, bytes: Uint8Array): void {
    this.chats.receive(name, toByteText(new Uint8Array(bytes).buffer))
  }

  problems(): string[] {
    return this.faults.all()
  }

  /** Opens a link, as from a chat, while the app runs. */
  open(url: string): void {
    this.running.life.enter(url)
  }

  /** The app goes to the background and is entered again, as by a scanned code: 1011 an ordinary one, 1047 a mini program code. */
  comeBack(url: string, scene: number): void {
    this.running.life.background()
    this.running.life.comeBack({ url, scene })
  }

  /** The tab of this place is tapped, counted from 0. */
  tapTab(index: number): void {
    const pagePath = tabPaths(this.config)[index]
    if (pagePath === undefined) throw new Error(`there is no tab ${index}`)
    this.running.stack.switchTab(`/${pagePath}`)
    this.running.top.instance.onTabItemTap?.({ index, pagePath, text: this.running.bars.tabTexts[index] ?? '' })
  }

  /** The phone's back button. */
  back(): void {
    this.running.stack.navigateBack()
  }

  setOffline(offline: boolean): void {
    this.network.setOffline(offline)
    const networkType = offline ? 'none' : 'wifi'
    this.journal.answer('getNetworkType', { networkType })
    this.running.listeners.emit('NetworkStatusChange', { isConnected: !offline, networkType })
  }

  setTheme(theme: 'light' | 'dark'): void {
    this.phone.theme = theme
    this.running.life.themeChanged(theme)
  }

  /** Throws the app away and opens it again, with the device's storage kept. */
  relaunch(url?: string): void {
    const next = url ?? this.running.top.url
    this.running.close()
    this.app = this.start(next)
  }

  close(): void {
    this.network.release()
    this.app?.close()
    this.app = undefined
    this.network.cut()
  }
}

/** Functions are called over the phone's network too (WeChat, cloud development, "Error codes": -1). */
const overNetwork = (cloud: CloudBehind, network: NodeNetwork): CloudBehind => ({
  ...cloud,
  call: async (name, data) => {
    if (network.isOffline) throw { errCode: -1, errMsg: 'cloud.callFunction:fail request:fail' }
    return cloud.call(name, data)
  },
})

/** Opens the built mini program; the page is there at once, what it fetches comes later (`until`). */
export const launch = async (options: LaunchOptions): Promise<SimulatedHost> => new SimulatedHost(options)
