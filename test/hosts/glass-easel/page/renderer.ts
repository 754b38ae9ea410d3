import * as glassEasel from 'glass-easel'
import { type ComponentEnv, MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import type { Drawn, PageInstance } from '../../wx/page-stack'
import { parsePageUrl } from '../../wx/page-url'
import type { Tapping } from '../../wx/tapping'
import type { MiniBundle } from '../mini-bundle'
import { defineBuiltIns, templateOf } from './built-ins'
import { PageFrame } from './page-frame'

// Read when a space is made.
glassEasel.globalOptions.writeIdToDOM = true

const usedBy = (bundle: MiniBundle, path: string): string[] => {
  const config = JSON.parse(bundle.configs[path] ?? '{}') as { usingComponents?: Record<string, string> }
  return Object.values(config.usingComponents ?? {}).map((used) => parsePageUrl(used, path).path)
}

const listed = (touches: TouchList) =>
  [...touches].map(({ identifier, clientX, clientY, pageX, pageY }) => ({ identifier, clientX, clientY, pageX, pageY }))

/** What WeChat says of the fingers on the screen (WeChat, "Events": touches, changedTouches). */
const fingersOf = (event: unknown) =>
  event instanceof TouchEvent ? { touches: listed(event.touches), changedTouches: listed(event.changedTouches) } : {}

/** glass-easel 0.12.1 sends the window's events nowhere by itself. */
const backendWithEvents = (): glassEasel.CurrentWindowBackendContext => {
  const backend = new glassEasel.CurrentWindowBackendContext()
  backend.onEvent((target, type, detail, options) => {
    const event = new glassEasel.Event(type, detail, options)
    Object.assign(event, fingersOf(options.originalEvent))
    glassEasel.Event.dispatchEvent(target, event)
    return event.defaultPrevented() ? 1 : 0
  })
  return backend
}

/** Draws the bundle's pages with WeChat's glass-easel. */
export class Renderer {
  private readonly env = new MiniProgramEnv()
  private readonly space
  private readonly backend
  private readonly registered = new Set<string>()
  private registering: ComponentEnv | undefined

  /** `load` runs a file of the bundle; `address` makes an image's source one that the browser can show. */
  constructor(
    private readonly bundle: MiniBundle,
    private readonly load: (path: string) => void,
    address: (source: string) => string,
    private readonly tapping: Tapping,
  ) {
    const builtIns = defineBuiltIns(this.env.getGlobalCodeSpace().getComponentSpace(), bundle, address)
    this.space = this.env.createCodeSpace('main', true)
    for (const { tag, component } of builtIns) {
      this.space.getComponentSpace().setGlobalUsingComponent(`wx-${tag}`, component)
    }
    for (const path of Object.keys(bundle.templates)) this.addStatic(path)
    this.backend = this.env.associateBackend(backendWithEvents())
  }

  /** `Component()` is called in a shared file: it belongs to the path that is being loaded. */
  readonly members = {
    Page: (definition: Parameters<ComponentEnv['Page']>[0]) => this.now.Page(this.tapping.watch(definition)),
    Component: (definition: Parameters<ComponentEnv['Component']>[0]) =>
      this.now.Component(this.tapping.watch(definition)),
    Behavior: (definition: Parameters<ComponentEnv['Behavior']>[0]) => this.now.Behavior(definition),
  }

  draw(path: string): Drawn {
    this.register(path)
    const frame = new PageFrame(path, this.bundle.styles[path] ?? '')
    const root = this.backend.createRoot('wx-page', this.space, path)
    return {
      instance: root.get() as unknown as PageInstance,
      attach: () => frame.show((parent, place) => root.attach(elementOf(parent), elementOf(place))),
      setVisible: (visible) => frame.setVisible(visible),
      remove: () => {
        root.release()
        frame.remove()
      },
    }
  }

  private get now(): ComponentEnv {
    if (!this.registering) throw new Error('Page() or Component() was called outside of a page’s file')
    return this.registering
  }

  private addStatic(path: string): void {
    const config = this.bundle.configs[path]
    if (config !== undefined) this.space.addComponentStaticConfig(path, JSON.parse(config))
    this.space.addCompiledTemplate(path, templateOf(this.bundle.templates, path))
  }

  private register(path: string): void {
    if (this.registered.has(path)) return
    this.registered.add(path)
    for (const used of usedBy(this.bundle, path)) this.register(used)
    this.space.componentEnv(path, (env) => {
      const outer = this.registering
      this.registering = env
      this.load(path)
      this.registering = outer
    })
  }
}

const elementOf = (node: HTMLElement): glassEasel.GeneralBackendElement =>
  node as unknown as glassEasel.GeneralBackendElement
