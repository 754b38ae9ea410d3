import type { Device, Shelf } from '../../wx/shelf'

/** A shelf in the browser's local storage, which a reload keeps. */
class BrowserShelf implements Shelf {
  constructor(private readonly prefix: string) {}

  get(key: string): string | null {
    return localStorage.getItem(this.prefix + key)
  }

  set(key: string, value: string): void {
    localStorage.setItem(this.prefix + key, value)
  }

  delete(key: string): void {
    localStorage.removeItem(this.prefix + key)
  }

  keys(): string[] {
    const own = Object.keys(localStorage).filter((key) => key.startsWith(this.prefix))
    return own.map((key) => key.slice(this.prefix.length))
  }
}

export const browserDevice: Device = { storage: new BrowserShelf('storage:'), files: new BrowserShelf('file:') }
