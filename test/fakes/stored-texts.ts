import type * as real from '@/platform/storage/stored-texts'
import { Hurdle } from './hurdle'

/** The files of a device as bytes. A write that has begun and not ended has left half a file. */
class FakeDevice {
  readonly files = new Map<string, Buffer>()
  readonly reading = new Hurdle()
  readonly writing = new Hurdle()
  /** What each read and write waits for at last; a test may put its own order here. */
  turn = async (): Promise<void> => undefined
  #cut: number | undefined

  /** The power goes off during the next write, after so many bytes. */
  cutNextWrite(bytes: number): void {
    this.#cut = bytes
  }

  async read(name: string): Promise<string | undefined> {
    try {
      await this.reading.pass()
    } catch {
      return undefined
    }
    await this.turn()
    return this.files.get(name)?.toString('utf8')
  }

  async write(name: string, text: string): Promise<void> {
    const bytes = Buffer.from(text, 'utf8')
    const cut = this.#cut
    this.#cut = undefined
    await this.writing.pass()
    this.files.set(name, bytes.subarray(0, cut ?? bytes.length / 2))
    if (cut !== undefined) throw new Error('the power went off')
    await this.turn()
    this.files.set(name, bytes)
  }
}

export const device = new FakeDevice()

export const removeStored: typeof real.removeStored = async (isOld) => {
  await device.turn()
  for (const name of [...device.files.keys()]) if (isOld(name)) device.files.delete(name)
}

export const readStored: typeof real.readStored = (name) => device.read(name)
export const writeStored: typeof real.writeStored = (name, text) => device.write(name, text)
