/** Where a device keeps text by key: survives a relaunch of the app. */
export interface Shelf {
  get(key: string): string | null
  /** Throws when there is no room. */
  set(key: string, value: string): void
  delete(key: string): void
  keys(): string[]
}

/** A shelf in memory; hand the same one to the next launch to keep the device's storage. */
export class MemoryShelf implements Shelf {
  private readonly items = new Map<string, string>()

  get(key: string): string | null {
    return this.items.get(key) ?? null
  }

  set(key: string, value: string): void {
    this.items.set(key, value)
  }

  delete(key: string): void {
    this.items.delete(key)
  }

  keys(): string[] {
    return [...this.items.keys()]
  }
}

/** What stays on the phone when the app closes. */
export interface Device {
  storage: Shelf
  files: Shelf
}

/** A phone that never opened the app. */
export const newDevice = (): Device => ({ storage: new MemoryShelf(), files: new MemoryShelf() })
