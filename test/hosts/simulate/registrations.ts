import jUtils from 'j-component/src/tool/utils'
import { Behavior, Component } from 'miniprogram-exparser'

/**
 * The components and behaviors that an app registered from here on. Both engines keep them for ever, and with each the whole app:
 * some megabytes for each launch, which the garbage collector walks through at every turn.
 */
export class Registrations {
  private readonly ids = new Set<string>()

  /** Runs what registers something, and notes what it registered. */
  during<Result>(register: () => Result): Result {
    const before = [Component, Behavior].map(({ _list }) => new Set(Object.keys(_list)))
    const result = register()
    for (const [at, { _list }] of [Component, Behavior].entries())
      for (const id of Object.keys(_list)) if (!before[at]?.has(id)) this.ids.add(id)
    return result
  }

  /** The engines forget all that was noted. */
  forget(): void {
    for (const id of this.ids) {
      delete Component._list[id]
      delete Behavior._list[id]
      const kept = jUtils.cache(id) ?? {}
      for (const name of Object.keys(kept)) delete kept[name]
    }
    this.ids.clear()
  }
}
