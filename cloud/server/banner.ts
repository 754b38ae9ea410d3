import path from 'node:path'
import type { Forum } from 'domain/programme/forum'
import { say } from 'domain/text'
import { isoOf, type Moment } from 'domain/time'
import { renderUnicodeCompact } from 'uqr'

export type BannerFacts = {
  readonly forum: Forum
  readonly address: string
  readonly dataFolder: string
  readonly hasWeb: boolean
  /** A one-time code, where the forum has no owner yet. */
  readonly ownerCode: string | undefined
  /** The forum's own time where it is being rehearsed. */
  readonly rehearsedAt: Moment | undefined
}

/** What whoever starts the server is told: what it serves, where, and on which clock. */
export function banner({ forum, address, dataFolder, hasWeb, ownerCode, rehearsedAt }: BannerFacts): string {
  return [
    '',
    `  ${say(forum.name, 'en')}`,
    '',
    `  Web          ${address}${hasWeb ? '' : '  (the web build is missing: npm run build)'}`,
    `  WeChat       open ${path.resolve('dist/weapp')} in WeChat DevTools`,
    `  Data         ${path.resolve(dataFolder)}`,
    ...(ownerCode === undefined ? [] : [`  First owner  ${ownerCode}  (a code that works once, for a day)`]),
    `  Clock        ${clockLine(forum, rehearsedAt)}`,
    '',
    renderUnicodeCompact(address, { border: 2 }),
  ].join('\n')
}

const clockLine = ({ utcOffset }: Forum, rehearsedAt: Moment | undefined): string =>
  rehearsedAt === undefined
    ? 'the real time'
    : `a rehearsal: the forum's time is ${isoOf(rehearsedAt, utcOffset).replace('T', ' ')} and ticks`
