import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import logicScope from '../../hosts/logic-scope.json'
import { RecordedBars } from '../../hosts/simulate/bars'
import { AppLife } from '../../hosts/wx/app-life'
import { Journal } from '../../hosts/wx/journal'
import { Listeners } from '../../hosts/wx/listeners'
import { Updates } from '../../hosts/wx/managers'
import { NodeNetwork } from '../../hosts/wx/node-network'
import { type Drawn, type PageInstance, PageStack } from '../../hosts/wx/page-stack'
import { Problems } from '../../hosts/wx/problems'
import { makeGlobals } from '../../hosts/wx/realm'
import { type Device, newDevice } from '../../hosts/wx/shelf'
import { usualPhone } from '../../hosts/wx/system'
import { Tapping } from '../../hosts/wx/tapping'
import { Timers } from '../../hosts/wx/timers'
import { makeWx } from '../../hosts/wx/wx'

type Fields = Record<string, unknown>
type Definition = Fields & { data?: Fields }

/** A node of Taro's templates: its children, class, id, event id and text. */
type TaroNode = { cn?: (TaroNode | null)[]; cl?: string; uid?: string; sid?: string; v?: string }
type TaroPage = PageInstance & { data: { root?: TaroNode }; eh(event: object): void }

/** CPU time that this process has used, in milliseconds. */
export const cpuNow = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** One `setData`: its JSON, and the CPU time when it was called. */
type Update = { readonly json: string; readonly cpu: number }

/** Sets the value at a path such as `root.cn.[2].v`, as `setData` does. */
function setAt(target: Fields, at: string, value: unknown): void {
  const keys = at.replace(/\.?\[(\d+)\]/g, '.$1').split('.')
  const last = keys.pop() as string
  let inside = target
  keys.forEach((key, index) => {
    inside[key] ??= /^\d+$/.test(keys[index + 1] ?? last) ? [] : {}
    inside = inside[key] as Fields
  })
  inside[last] = value
}

/** The built mini program's logic layer alone, in plain Node: nothing is drawn, each `setData` is kept. */
export class LogicHost {
  readonly updates: Update[] = []
  readonly network: NodeNetwork
  readonly device: Device
  readonly problems = new Problems()
  readonly stack: PageStack
  private readonly timers = new Timers()
  private readonly definitions = new Map<string, Definition>()
  private readonly loaded = new Map<string, { exports: unknown }>()
  private readonly scope: Fields
  private running = ''

  constructor(
    private readonly dist: string,
    { server, url, device = newDevice() }: { server?: string; url: string; device?: Device },
  ) {
    this.device = device
    this.network = new NodeNetwork(server ?? 'http://127.0.0.1:9')
    this.network.setOffline(server === undefined)
    const journal = new Journal()
    if (server === undefined) journal.answer('getNetworkType', { networkType: 'none' })
    const config = JSON.parse(fs.readFileSync(path.join(dist, 'app.json'), 'utf8'))
    const listeners = new Listeners()
    this.stack = new PageStack(config, (page) => this.draw(page))
    const life = new AppLife(this.stack, listeners)
    const globals = makeGlobals(this.timers.members)
    const register = (definition: Definition) => void this.definitions.set(this.running, definition)
    const wx = makeWx({
      device,
      phone: usualPhone,
      journal,
      listeners,
      updates: new Updates(journal),
      transport: this.network,
      stack: this.stack,
      bars: new RecordedBars(config.tabBar),
      launchOptions: () => life.options(),
      tapping: new Tapping(),
      mistake: (line) => this.problems.add(line),
    })
    const [Page, Component, Behavior] = [register, register, (behavior: unknown) => behavior]
    const around = { ...life.members, ...this.timers.members, globalThis: globals, global: globals }
    this.scope = { wx, Page, Component, Behavior, ...around, console: silent }
    life.launch({ url, scene: 1001 }, () => void this.load(path.join(dist, 'app')))
  }

  get page(): TaroPage {
    return this.stack.top.instance as TaroPage
  }

  close(): void {
    this.timers.close()
    this.stack.clear()
    this.network.release()
    this.network.cut()
  }

  *nodes(root: TaroNode | undefined = this.page.data.root): Generator<TaroNode> {
    if (!root) return
    yield root
    for (const child of root.cn ?? []) if (child) yield* this.nodes(child)
  }

  ids(): string[] {
    return [...this.nodes()].flatMap(({ uid }) => uid ?? [])
  }

  text(): string {
    return [...this.nodes()].flatMap(({ v }) => v ?? []).join('\n')
  }

  tap(id: string): void {
    for (const node of this.wayTo(id)) if (node.sid) this.fire(node, 'tap', { x: 1, y: 1 })
  }

  input(id: string, value: string): void {
    const [node] = this.wayTo(id)
    if (node) this.fire(node, 'input', { value, cursor: value.length })
  }

  /** Once `isReady`, and nothing was updated for `quiet` milliseconds. */
  async settled(isReady: () => boolean = () => true, quiet = 120): Promise<void> {
    const end = performance.now() + 60_000
    for (let [count, since] = [-1, 0]; ; await wait(10)) {
      if (this.updates.length !== count) [count, since] = [this.updates.length, performance.now()]
      if (isReady() && performance.now() - since > quiet) return
      if (performance.now() > end) throw new Error(`not settled: ${isReady}\n${this.text().slice(0, 600)}`)
    }
  }

  /** The node with this id, then those around it. */
  private wayTo(id: string): TaroNode[] {
    const around = new Map<TaroNode, TaroNode>()
    for (const node of this.nodes()) for (const child of node.cn ?? []) if (child) around.set(child, node)
    const found = [...this.nodes()].find(({ uid }) => uid === id)
    if (!found) throw new Error(`no #${id} on ${this.stack.top.path}: ${this.ids().slice(0, 60).join(' ')}`)
    const way: TaroNode[] = []
    for (let node: TaroNode | undefined = found; node; node = around.get(node)) way.push(node)
    return way
  }

  private fire({ uid, sid }: TaroNode, type: string, detail: object): void {
    const target = { id: uid || sid, dataset: { sid } }
    this.page.eh({ type, timeStamp: Date.now(), target, currentTarget: target, detail, mark: {} })
  }

  private load(file: string): unknown {
    const known = this.loaded.get(file)
    if (known) return known.exports
    const module = { exports: {} as unknown }
    this.loaded.set(file, module)
    const near = (name: string) => this.load(path.resolve(path.dirname(file), name.replace(/\.js$/, '')))
    const own: Fields = { ...this.scope, module, exports: module.exports, require: near }
    const source = `${fs.readFileSync(`${file}.js`, 'utf8')}\n//# sourceURL=mini:///${path.relative(this.dist, file)}.js`
    const run = new Function(...logicScope.given, ...logicScope.hidden, source)
    run(...logicScope.given.map((name) => own[name]))
    return module.exports
  }

  private draw(page: string): Drawn {
    if (!this.definitions.has(page)) {
      this.running = page
      this.load(path.join(this.dist, page))
    }
    const definition = this.definitions.get(page) ?? {}
    const instance = { ...definition, ...Object(definition.methods), ...surroundings }
    instance.data = JSON.parse(JSON.stringify(definition.data ?? {}))
    instance.setData = (data: Fields, then?: () => void) => {
      const json = JSON.stringify(data)
      this.updates.push({ json, cpu: cpuNow() })
      for (const [at, value] of Object.entries(JSON.parse(json) as Fields)) setAt(instance.data, at, value)
      if (then) setTimeout(then, 0)
    }
    return { instance, attach: nothing, setVisible: nothing, remove: nothing }
  }
}

const nothing = () => undefined

const names = ['group', 'groupEnd', 'time', 'timeEnd', 'trace', 'log', 'info', 'debug', 'warn', 'error']
const silent = Object.fromEntries(names.map((name) => [name, nothing]))

/** Of what is drawn nothing is known. */
const query = { in: () => query, select: () => query, exec: nothing, node: () => query }
const observer = {
  relativeToViewport: () => observer,
  relativeTo: () => observer,
  observe: nothing,
  disconnect: nothing,
}
const surroundings = {
  selectComponent: () => null,
  createSelectorQuery: () => query,
  createIntersectionObserver: () => observer,
  triggerEvent: nothing,
  getPageId: () => 1,
}
