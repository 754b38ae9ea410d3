/** What `onShareAppMessage` of the page on top answers. */
export interface SharePayload {
  title?: string
  path?: string
  imageUrl?: string
}

/**
 * One journey, two hosts: the built mini program under glass-easel and the web build, both in a real Chromium.
 * A target is `#id` (the element's `id` on either build) or a piece of visible text; only the visible page is searched.
 */
export interface MiniHost {
  readonly target: 'weapp' | 'h5'
  /** Opens a page as a link does: `/guide/session/index?id=s3`. The device's storage is kept. */
  open(url: string): Promise<void>
  /** The visible page's text, one line a block. */
  text(): Promise<string>
  /** What stands in the bar above the page; empty until the page is drawn. */
  title(): Promise<string>
  textOf(target: string): Promise<string>
  count(target: string): Promise<number>
  /** Whether it is on the screen, without scrolling. */
  isInView(target: string): Promise<boolean>
  /** The line through or under its words, as CSS names it. */
  decorationOf(target: string): Promise<string>
  tap(target: string): Promise<void>
  /** Replaces what the field holds, as a person types it. */
  type(target: string, value: string): Promise<void>
  waitFor(target: string): Promise<void>
  waitForText(text: string): Promise<void>
  waitForGone(target: string): Promise<void>
  back(): Promise<void>
  /** Taps the tab of this place in the tab bar, counted from 0. */
  switchTab(index: number): Promise<void>
  /** Closes the app and opens it again where it was, with the device's storage kept. */
  reload(): Promise<void>
  setOffline(offline: boolean): Promise<void>
  /** On the web there is no share payload: undefined. */
  share(): Promise<SharePayload | undefined>
  screenshot(file: string): Promise<void>
  /** Page errors, console errors and WXMLRT lines so far. */
  problems(): string[]
  close(): Promise<void>
}

/** How a host is opened. */
export interface HostOptions {
  /** Address of the running server. */
  server: string
  theme?: 'light' | 'dark'
  /** A BCP 47 tag: what the device says its language is. */
  language?: string
  viewport?: { width: number; height: number }
}

/** The backend's address that the builds carry; hosts send it to the server under test. */
export const BUILT_ORIGIN = 'http://127.0.0.1:8080'
