type Method = (this: unknown, ...given: unknown[]) => unknown

const isTap = (event: unknown): boolean => Object(event).type === 'tap'

/**
 * Whether a tap is being handled right now. WeChat lets some calls through only then, and on iOS, where its promises are
 * not the engine's own, no longer after the first `await` (WeChat, "Touch and tap events", click state).
 */
export class Tapping {
  private depth = 0

  get isOn(): boolean {
    return this.depth > 0
  }

  /** What `Page()` or `Component()` was given, with methods that notice when they are called with a tap. */
  watch<Definition extends object>(definition: Definition): Definition {
    const entries = Object.entries(definition).map(([name, value]) => {
      if (name === 'methods') return [name, this.watch(Object(value))]
      return [name, typeof value === 'function' ? this.noticing(value as Method) : value]
    })
    return Object.fromEntries(entries) as Definition
  }

  private noticing(method: Method): Method {
    const during = (act: () => unknown): unknown => {
      this.depth += 1
      try {
        return act()
      } finally {
        this.depth -= 1
      }
    }
    return function (...given) {
      return isTap(given[0]) ? during(() => method.apply(this, given)) : method.apply(this, given)
    }
  }
}
