import path from 'node:path'
import { type Packages, withAsync } from '../async-require'
import logicScope from '../logic-scope.json'

type Factory = (...scope: unknown[]) => void

/** What the logic layer gives to every file, by the names of `logic-scope.json`. */
export type Scope = Record<string, unknown>

/** The files of one launched app: each runs once, in the logic layer's scope. */
export class LogicModules {
  private readonly loaded = new Map<string, { exports: unknown }>()

  constructor(
    private readonly scope: Scope,
    private readonly packages: Packages,
  ) {}

  /** Runs a file, given without `.js`, and answers what it exports. */
  load(file: string): unknown {
    const known = this.loaded.get(file)
    if (known) return known.exports
    const module = { exports: {} as unknown }
    this.loaded.set(file, module)
    const near = (name: string) => this.load(path.resolve(path.dirname(file), name.replace(/\.js$/, '')))
    const own: Scope = { ...this.scope, module, exports: module.exports, require: withAsync(near, this.packages) }
    factoryOf(file)(...logicScope.given.map((name) => own[name]))
    return module.exports
  }
}

const factoryOf = (file: string): Factory => {
  const factory: unknown = require(`${file}.js`)
  if (typeof factory !== 'function') throw new Error(`${file}.js did not pass through logic-layer.js`)
  return factory as Factory
}
