import type { SharePayload } from '../../mini-host'
import type { Phone } from '../../wx/system'
import type { Exchange, Reply } from '../../wx/transport'
import type { MiniBundle } from '../mini-bundle'

/** What the tests' side calls in the browser. */
export interface PageSide {
  launch(url: string, phone: Partial<Phone>, scene?: number): void
  open(url: string): void
  /** The address of the page on top, to come back to. */
  current(): string
  share(): SharePayload | undefined
  emit(event: string, value: unknown): void
  answer(name: string, result: object): void
  refuse(name: string, reason: string): void
  /** A file of the phone's storage, its bytes in base64. */
  file(path: string): string
  done(name: string): unknown[]
  /** Somebody sends a file to the reader in a chat; its bytes in base64. */
  receive(name: string, bytes: string): void
}

/** An answer that crosses from the tests' process: a reply, or WeChat's reason for none. */
export type Crossed = { reply: Reply } | { failed: string }

declare global {
  interface Window {
    miniBundle: MiniBundle
    miniHost: PageSide
    hostSend(id: number, exchange: Exchange): Promise<Crossed>
    hostAbort(id: number): Promise<void>
    hostProblem(line: string): Promise<void>
  }
}
