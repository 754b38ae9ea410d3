import { withAsync } from '../../async-require'
import logicScope from '../../logic-scope.json'
import { parsePageUrl } from '../../wx/page-url'

export type Scope = Record<string, unknown>

/** The bundle's files, each run once in the logic layer's scope. */
export class LogicModules {
  private readonly loaded = new Map<string, { exports: unknown }>()

  constructor(
    private readonly scripts: Record<string, string>,
    private readonly scope: Scope,
  ) {}

  /** Runs a file, given from the root and without `.js`. */
  load(file: string): unknown {
    const known = this.loaded.get(file)
    if (known) return known.exports
    const source = this.scripts[file]
    if (source === undefined) throw new Error(`the bundle has no ${file}.js`)
    const module = { exports: {} as unknown }
    this.loaded.set(file, module)
    const near = (name: string) => this.load(parsePageUrl(name.replace(/\.js$/, ''), file).path)
    const own: Scope = { ...this.scope, module, exports: module.exports, require: withAsync(near) }
    const run = new Function(...logicScope.given, ...logicScope.hidden, `${source}\n//# sourceURL=mini/${file}.js`)
    run.apply(
      undefined,
      logicScope.given.map((name) => own[name]),
    )
    return module.exports
  }
}
