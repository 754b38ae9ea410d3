import path from 'node:path'
import type { Packages } from '../async-require'
import type { AppConfig } from '../wx/app-config'
import { AppLife, type Opening } from '../wx/app-life'
import type { Chats } from '../wx/chats'
import type { CloudBehind } from '../wx/cloud'
import type { Journal } from '../wx/journal'
import { Listeners } from '../wx/listeners'
import { Updates } from '../wx/managers'
import { type OpenPage, PageStack } from '../wx/page-stack'
import type { Problems } from '../wx/problems'
import { makeGlobals, withoutNormalize } from '../wx/realm'
import type { Device } from '../wx/shelf'
import type { Phone } from '../wx/system'
import { Tapping } from '../wx/tapping'
import { Timers } from '../wx/timers'
import type { Transport } from '../wx/transport'
import { makeWx } from '../wx/wx'
import { RecordedBars } from './bars'
import { LogicModules } from './logic-modules'
import { drawnPictures } from './phone-pictures'
import { type DrawnPage, Renderer } from './renderer'
import { quietConsole, watchErrors } from './watch-errors'

/** What stays while the app is closed and opened again. */
export interface Surroundings {
  dist: string
  config: AppConfig
  device: Device
  phone: Phone
  journal: Journal
  problems: Problems
  transport: Transport
  chats: Chats
  cloud?: CloudBehind
  packages: Packages
}

/** The app from its launch to its end, in a fresh logic layer. */
export class RunningApp {
  readonly bars: RecordedBars
  readonly listeners = new Listeners()
  readonly updates: Updates
  readonly life: AppLife
  readonly stack: PageStack
  readonly globals: Record<string, unknown>
  private readonly timers = new Timers()
  private readonly tapping = new Tapping()
  private readonly endings: (() => void)[] = []

  constructor(around: Surroundings, opening: Opening) {
    this.bars = new RecordedBars(around.config.tabBar)
    this.updates = new Updates(around.journal)
    const renderer = new Renderer(around.dist, (file) => void modules.load(file), this.tapping)
    this.endings.push(() => renderer.close())
    this.stack = new PageStack(around.config, (page) => renderer.draw(page))
    this.life = new AppLife(this.stack, this.listeners)
    this.globals = makeGlobals(this.timers.members)
    const scope = {
      wx: this.makeWx(around),
      ...renderer.members,
      ...this.life.members,
      ...this.timers.members,
      globalThis: this.globals,
      global: this.globals,
      console: quietConsole(around.problems),
    }
    const modules = new LogicModules(scope, around.packages)
    this.endings.push(withoutNormalize())
    this.endings.push(watchErrors(around.problems))
    this.life.launch(opening, () => void modules.load(path.join(around.dist, 'app')))
  }

  get top(): OpenPage & DrawnPage {
    return this.stack.top as OpenPage & DrawnPage
  }

  close(): void {
    this.timers.close()
    this.stack.clear()
    this.life.end()
    for (const end of this.endings.splice(0)) end()
  }

  private makeWx(around: Surroundings): Record<string, unknown> {
    return makeWx({
      ...around,
      bars: this.bars,
      listeners: this.listeners,
      updates: this.updates,
      stack: this.stack,
      launchOptions: () => this.life.options(),
      tapping: this.tapping,
      pictures: drawnPictures,
      mistake: (line) => around.problems.add(line),
    })
  }
}
