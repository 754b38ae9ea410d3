import path from 'node:path'
import type { Forum } from 'domain/programme/forum'
import { addressReach } from 'domain/share/address-reach'
import { say } from 'domain/text/text'
import { isoOf, type Moment } from 'domain/time/time'
import { renderUnicodeCompact } from 'uqr'
import { reachWarning } from '../usecases/forum/public-address'

const sampleHints = {
  /** The server was started for a forum of one's own. */
  'not-own': 'this folder holds the sample forum; to begin your own, name an empty folder in FORUM_DATA',
  /** The folder began with a sample that is another by now. */
  older: 'this folder began with an earlier one; delete the folder to begin with the one of this build',
} as const
export type SampleHint = keyof typeof sampleHints

export type BannerFacts = {
  readonly forum: Forum
  /** Where this machine opens it. */
  readonly address: string
  /** Where guests reach it, where that was said. */
  readonly publicAddress: string | undefined
  readonly dataFolder: string
  /** The copy of it that is served, where one is. */
  readonly copy: string | undefined
  readonly hasWeb: boolean
  readonly sampleHint: SampleHint | undefined
  /** A one-time code, where the forum has no owner yet. */
  readonly ownerCode: string | undefined
  /** The server was started for a forum of one's own. */
  readonly isNew: boolean
  /** The forum's own time where it is being rehearsed. */
  readonly rehearsedAt: Moment | undefined
}

/** The message at start: what is served, where, and on which clock. */
export function banner(facts: BannerFacts): string {
  const { forum, address, hasWeb, sampleHint, rehearsedAt } = facts
  return [
    '',
    `  ${say(forum.name, 'en')}`,
    '',
    `  Web          ${address}${hasWeb ? '' : '  (the web build is missing: npm run build)'}`,
    ...guestLines(facts),
    `  WeChat       open ${path.resolve('dist/weapp')} in WeChat DevTools`,
    ...dataLines(facts),
    ...(sampleHint ? [`  Sample       ${sampleHints[sampleHint]}`] : []),
    ...ownerLines(facts),
    `  Clock        ${clockLine(forum, rehearsedAt)}`,
    '',
    ...codeLines(facts),
  ].join('\n')
}

/** The first owner opens a link, or types the code on a phone. */
function ownerLines({ ownerCode, isNew, address }: BannerFacts): string[] {
  if (ownerCode === undefined) return []
  const code = `  First owner  ${ownerCode}  (a code that works once, for a day)`
  return isNew ? [code, `  Begin here   ${address}/s/i-${ownerCode.toLowerCase()}`] : [code]
}

const linkOf = ({ address, publicAddress }: BannerFacts): string => publicAddress ?? address

/** What codes, signs and cards lead to, and how far that reaches. */
function guestLines(facts: BannerFacts): string[] {
  const warning = reachWarning(linkOf(facts))
  const { publicAddress } = facts
  return [
    ...(publicAddress === undefined ? [] : [`  Guests       ${publicAddress}`]),
    ...(warning === undefined ? [] : [`  Codes        ${warning}`]),
  ]
}

/** A code that no phone can open is not drawn. */
const codeLines = (facts: BannerFacts): string[] =>
  addressReach(linkOf(facts)) === 'here'
    ? ['  To open it on phones in the same network, start with HOST=0.0.0.0.', '']
    : [renderUnicodeCompact(linkOf(facts), { border: 2 })]

/** A rehearsal on a copy can be worked on from a terminal, and leaves nothing. */
const dataLines = ({ dataFolder: folder, copy, isNew }: BannerFacts): string[] =>
  copy === undefined
    ? [
        `  Data         ${path.resolve(folder)}`,
        ...(isNew ? [`  Terminal     FORUM_DATA=${folder} npm run -s forum -- VERB`] : []),
      ]
    : [
        `  Data         ${path.resolve(copy)}  (a copy of ${path.resolve(folder)}; it is thrown away at the end)`,
        `  Terminal     FORUM_DATA=${path.resolve(copy)} npm run -s forum -- VERB`,
      ]

const clockLine = ({ offsets }: Forum, rehearsedAt: Moment | undefined): string =>
  rehearsedAt === undefined
    ? 'the real time'
    : `a rehearsal: the forum's time is ${isoOf(rehearsedAt, offsets).replace('T', ' ')} and ticks`
