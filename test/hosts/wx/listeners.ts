type Listener = (value: unknown) => void

/** Events that an app may listen to with `wx.onX` and leave with `wx.offX`. */
const events = [
  'NetworkStatusChange NetworkWeakChange ThemeChange Error UnhandledRejection PageNotFound LazyLoadError',
  'AppShow AppHide AudioInterruptionBegin AudioInterruptionEnd MemoryWarning KeyboardHeightChange WindowResize',
  'UserCaptureScreen NeedPrivacyAuthorization CopyUrl',
].flatMap((line) => line.split(' '))

/** The phone's events. */
export class Listeners {
  private readonly heard = new Map<string, Set<Listener>>(events.map((event) => [event, new Set()]))

  /** Tells all who listen, e.g. `emit('ThemeChange', { theme: 'dark' })`; answers how many. */
  emit(event: string, value: unknown): number {
    const listeners = this.heard.get(event)
    if (!listeners) throw new Error(`the host has no event ${event}`)
    for (const listener of [...listeners]) listener(value)
    return listeners.size
  }

  /** The `onX` and `offX` functions of `wx`. */
  members(): Record<string, unknown> {
    const pairs = [...this.heard].flatMap(([event, listeners]) => [
      [`on${event}`, (listener: Listener) => void listeners.add(listener)],
      [`off${event}`, (listener?: Listener) => (listener ? listeners.delete(listener) : listeners.clear())],
    ])
    return Object.fromEntries(pairs)
  }
}
