import path from 'node:path'
import type { ExparserNode } from 'miniprogram-exparser'
import simulate from 'miniprogram-simulate'
import utils from 'miniprogram-simulate/src/utils'
import type { Drawn, PageInstance } from '../wx/page-stack'
import type { Tapping } from '../wx/tapping'
import { repairKeyedDiff } from './keyed-diff'
import { Registrations } from './registrations'
import { quickenTemplates } from './template-compiler'

/** What `Component()` and `Page()` take, in the little that a host reads. */
export type Definition = Record<string, unknown>

type Register = (definition: Definition) => void

/** A page drawn by j-component into the test's document. */
export interface DrawnPage extends Drawn {
  node: ExparserNode
  section: HTMLElement
  /** How much each `setData` of the page carried, in characters of JSON. */
  updates: number[]
}

const realm = globalThis as unknown as { Component: Register; Behavior: (definition: Definition) => unknown }
/** What miniprogram-simulate put there when it was loaded. */
const registerComponent = realm.Component
export const behaviorOf = realm.Behavior

/** A page's definition as the component that WeChat makes of it. */
const asComponent = (page: Definition): Definition => {
  const { data, behaviors, options, ...rest } = page
  const entries = Object.entries(rest)
  const methods = Object.fromEntries(entries.filter(([, value]) => typeof value === 'function'))
  const fields = Object.fromEntries(entries.filter(([, value]) => typeof value !== 'function'))
  return {
    data,
    behaviors,
    options,
    methods,
    created(this: object) {
      Object.assign(this, fields)
    },
  }
}

type Updating = { setData(data: object, then?: () => void): void }

/** Notes from now on how much each update of a page carries. */
const measured = (instance: Updating): number[] => {
  const sizes: number[] = []
  const setData = instance.setData.bind(instance)
  instance.setData = (data, then) => {
    sizes.push(JSON.stringify(data).length)
    setData(data, then)
  }
  return sizes
}

/** Registers the app's pages and components with miniprogram-simulate and draws them. */
export class Renderer {
  private readonly ids = new Map<string, string>()
  private readonly definitions = new Map<string, Definition>()
  private readonly registrations = new Registrations()
  private running = ''

  /** `load` runs a file of the bundle, given without `.js`. */
  constructor(
    private readonly dist: string,
    private readonly load: (file: string) => void,
    private readonly tapping: Tapping,
  ) {
    repairKeyedDiff()
    quickenTemplates()
  }

  readonly members = {
    Page: (definition: Definition) => this.register(asComponent(this.tapping.watch(definition))),
    Component: (definition: Definition) => this.register(this.tapping.watch(definition)),
    Behavior: behaviorOf,
  }

  draw(page: string): DrawnPage {
    const component = simulate.render(this.idOf(page))
    const section = document.createElement('section')
    section.dataset.route = page
    const root = component as typeof component & { attach(parent: Node): void; detach(): void }
    return {
      instance: component.instance as unknown as PageInstance,
      node: (component as unknown as { _exparserNode: ExparserNode })._exparserNode,
      section,
      updates: measured(component.instance as unknown as Updating),
      attach: () => {
        document.body.appendChild(section)
        root.attach(section)
      },
      setVisible: (visible) => {
        section.hidden = !visible
      },
      remove: () => {
        root.detach()
        section.remove()
      },
    }
  }

  /** Nothing of the app can be drawn any more. */
  close(): void {
    this.registrations.forget()
    this.definitions.clear()
    this.ids.clear()
  }

  private idOf(page: string): string {
    const known = this.ids.get(page)
    if (known !== undefined) return known
    utils.runJs = (file) => this.run(file)
    const options = { rootPath: this.dist, compiler: 'official' as const, compilerOptions: { maxBuffer: 1 << 26 } }
    const id = this.registrations.during(() => simulate.load(path.join(this.dist, page), options))
    this.ids.set(page, id)
    return id
  }

  /** miniprogram-simulate registers a shared component anew for each page; its file runs only once. */
  private run(file: string): void {
    const known = this.definitions.get(file)
    if (known) registerComponent(known)
    else {
      this.running = file
      this.load(file)
    }
  }

  private register(definition: Definition): void {
    this.definitions.set(this.running, definition)
    registerComponent(definition)
  }
}
