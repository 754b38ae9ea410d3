type Listener = (event: { readonly data: string }) => void

/** A browser's event stream, as the HTML standard has it; the test says what the network does. */
class FakeEventSource {
  static readonly CLOSED = 2
  readyState = 0
  readonly #listeners = new Map<string, Listener[]>()

  constructor(readonly url: string) {
    streams.push(this)
  }
  addEventListener(name: string, listener: Listener): void {
    this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listener])
  }
  close(): void {
    this.readyState = FakeEventSource.CLOSED
  }
  #happen(readyState: number, name: string, data = ''): void {
    if (this.isClosed()) return
    this.readyState = readyState
    for (const listener of this.#listeners.get(name) ?? []) listener({ data })
  }
  isClosed(): boolean {
    return this.readyState === FakeEventSource.CLOSED
  }
  opens(): void {
    this.#happen(1, 'open')
  }
  tells(event: string, data = ''): void {
    this.#happen(1, event, data)
  }
  /** The connection is lost; the browser comes back by itself. */
  loses(): void {
    this.#happen(0, 'error')
  }
  /** An answer other than 200: the browser never asks again. */
  isRefused(): void {
    this.#happen(FakeEventSource.CLOSED, 'error')
  }
}

const streams: FakeEventSource[] = []

/** A browser that has event streams, between `enter` and `leave`. */
export function aStreamingBrowser() {
  return {
    streams: streams as readonly FakeEventSource[],
    enter: () => {
      streams.length = 0
      Object.assign(globalThis, { EventSource: FakeEventSource })
    },
    leave: () => void Reflect.deleteProperty(globalThis, 'EventSource'),
    newest: (): FakeEventSource => {
      const newest = streams[streams.length - 1]
      if (!newest) throw new Error('no stream was opened')
      return newest
    },
  }
}
