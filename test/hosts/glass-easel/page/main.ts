import type { SharePayload } from '../../mini-host'
import type { AppConfig } from '../../wx/app-config'
import { tabPaths } from '../../wx/app-config'
import { AppLife } from '../../wx/app-life'
import { toBuffer } from '../../wx/bytes'
import { Chats } from '../../wx/chats'
import { Journal } from '../../wx/journal'
import { Listeners } from '../../wx/listeners'
import { Updates } from '../../wx/managers'
import { PageStack } from '../../wx/page-stack'
import { makeGlobals, withoutNormalize } from '../../wx/realm'
import { type Phone, usualPhone } from '../../wx/system'
import { Tapping } from '../../wx/tapping'
import { Timers } from '../../wx/timers'
import { makeWx } from '../../wx/wx'
import { DrawnBars } from './bars'
import { browserDevice } from './browser-shelf'
import { drawnCanvases } from './canvases'
import { crossingTransport } from './crossing-transport'
import { LogicModules } from './logic-modules'
import './page-side'
import { tellScrolling } from './page-scrolling'
import { Renderer } from './renderer'
import { screenStyle } from './screen-style'
import { Theme } from './theme'

const bundle = window.miniBundle
const config = JSON.parse(bundle.configs.app ?? '{}') as AppConfig
const phone: Phone = { ...usualPhone }
const journal = new Journal()
const listeners = new Listeners()
const tapping = new Tapping()
const chats = new Chats()

/** A file in the mini program's storage as an address; anything else is one already. */
const address = (source: string): string => {
  const held = /^http:\/\/(usr|tmp)\//.test(source) ? browserDevice.files.get(source) : null
  return held === null ? source : URL.createObjectURL(new Blob([toBuffer(held)]))
}

const renderer = new Renderer(bundle, (path) => void modules.load(path), address, tapping)
const stack = new PageStack(
  config,
  (path) => renderer.draw(path),
  () => bars.redraw(),
)
const life = new AppLife(stack, listeners)
const theme = new Theme(
  JSON.parse(bundle.configs[(config.themeLocation ?? '').replace(/\.json$/, '')] ?? '{}'),
  () => phone.theme,
)

const tapTab = (index: number): void => {
  const pagePath = tabPaths(config)[index] ?? ''
  stack.switchTab(`/${pagePath}`)
  stack.top.instance.onTabItemTap?.({ index, pagePath, text: config.tabBar?.list[index]?.text ?? '' })
}

const bars = new DrawnBars({
  config,
  bundle,
  theme,
  tapTab,
  top: () => stack.top,
  depth: () => stack.pages.length,
  back: () => stack.navigateBack(),
})

const wx = makeWx({
  device: browserDevice,
  phone,
  journal,
  listeners,
  updates: new Updates(journal),
  transport: crossingTransport,
  stack,
  bars,
  chats,
  canvases: drawnCanvases,
  launchOptions: () => life.options(),
  tapping,
  mistake: (line) => void window.hostProblem(line),
})

const timers = new Timers().members
const globals = makeGlobals(timers)
const modules = new LogicModules(bundle.scripts, {
  ...renderer.members,
  ...life.members,
  ...timers,
  wx,
  console,
  globalThis: globals,
  global: globals,
})

const addStyles = (): void => {
  const sheet = document.createElement('style')
  const appStyle = bundle.styles.app ?? ''
  sheet.textContent = screenStyle(phone.statusBarHeight, appStyle) + appStyle
  document.head.append(sheet)
}

const followTheme = (): void => {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', ({ matches }) => {
    phone.theme = matches ? 'dark' : 'light'
    bars.redraw()
    life.themeChanged(phone.theme)
  })
}

window.miniHost = {
  launch(url, measures, scene = 1001) {
    Object.assign(phone, measures)
    addStyles()
    withoutNormalize()
    followTheme()
    tellScrolling(() => stack.top.instance)
    window.addEventListener('unhandledrejection', (event) => life.rejected(event.reason))
    life.launch({ url: url || (config.pages[0] ?? ''), scene }, () => void modules.load('app'))
  },
  open: (url) => life.enter(url),
  current: () => stack.top.url,
  share: () => stack.top.instance.onShareAppMessage?.({ from: 'menu' }) as SharePayload | undefined,
  emit: (event, value) => void listeners.emit(event, value),
  answer: (name, result) => journal.answer(name, result),
  refuse: (name, reason) => journal.refuse(name, reason),
  file: (path) => btoa(browserDevice.files.get(path) ?? ''),
  done: (name) => journal.done(name),
  receive: (name, bytes) => chats.receive(name, atob(bytes)),
}
