import path from 'node:path'
import type { Forum } from 'domain/programme/forum'
import { say } from 'domain/text'
import { isoOf, type Moment } from 'domain/time'
import { renderUnicodeCompact } from 'uqr'

export type BannerFacts = {
  readonly forum: Forum
  readonly address: string
  readonly dataFolder: string
  /** The copy of it that is served, where one is. */
  readonly copy: string | undefined
  readonly hasWeb: boolean
  /** A one-time code, where the forum has no owner yet. */
  readonly ownerCode: string | undefined
  /** The forum's own time where it is being rehearsed. */
  readonly rehearsedAt: Moment | undefined
}

/** What whoever starts the server is told: what it serves, where, and on which clock. */
export function banner({ forum, address, dataFolder, copy, hasWeb, ownerCode, rehearsedAt }: BannerFacts): string {
  return [
    '',
    `  ${say(forum.name, 'en')}`,
    '',
    `  Web          ${address}${hasWeb ? '' : '  (the web build is missing: npm run build)'}`,
    `  WeChat       open ${path.resolve('dist/weapp')} in WeChat DevTools`,
    ...dataLines(dataFolder, copy),
    ...(ownerCode === undefined ? [] : [`  First owner  ${ownerCode}  (a code that works once, for a day)`]),
    `  Clock        ${clockLine(forum, rehearsedAt)}`,
    '',
    renderUnicodeCompact(address, { border: 2 }),
  ].join('\n')
}

/** A rehearsal on a copy can be worked on from a terminal, and leaves nothing. */
const dataLines = (folder: string, copy: string | undefined): string[] =>
  copy === undefined
    ? [`  Data         ${path.resolve(folder)}`]
    : [
        `  Data         ${path.resolve(copy)}  (a copy of ${path.resolve(folder)}; it is thrown away at the end)`,
        `  Terminal     FORUM_DATA=${path.resolve(copy)} npm run -s forum -- VERB`,
      ]

const clockLine = ({ utcOffset }: Forum, rehearsedAt: Moment | undefined): string =>
  rehearsedAt === undefined
    ? 'the real time'
    : `a rehearsal: the forum's time is ${isoOf(rehearsedAt, utcOffset).replace('T', ' ')} and ticks`
