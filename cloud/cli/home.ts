import type { Platform } from '../ports'

/** What a verb works on while it runs. */
export type OpenForumData = {
  readonly platform: Omit<Platform, 'clockOffset'>
  /** Ends when all that was announced has been told. */
  close(): Promise<void>
}

/** Where a forum's data is. */
export interface ForumData {
  /** What people call it: `.data`, or an environment. */
  readonly name: string
  /** How to begin a forum there, shown when there is none. */
  readonly remedy: string
  /** The data folder, where it is one. */
  readonly folder?: string
  /** Whether there is anything to open; opening makes it. */
  exists(): boolean
  /** The caller that opens it closes it. */
  open(): OpenForumData
}
