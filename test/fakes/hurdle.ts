import { type Gate, gate } from '../support/gate'

/** What the calls of a fake pass: they wait there while it is held, and fail while it is told so. */
export class Hurdle {
  #gate: Gate | undefined
  #fault: Error | undefined

  hold(): void {
    this.#gate ??= gate()
  }

  release(): void {
    this.#gate?.open()
    this.#gate = undefined
  }

  /** Every call fails from now on; `undefined` ends that. */
  failWith(fault: Error | undefined): void {
    this.#fault = fault
  }

  async pass(): Promise<void> {
    await this.#gate?.passed
    if (this.#fault) throw this.#fault
  }
}
