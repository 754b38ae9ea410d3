import { MAX_NOTICE_LENGTH } from 'domain/notices/notice-limits'
import type { Attempt, Order } from './orders'

export type Fault = { readonly fault: string; readonly order: Order }

/** What differs from forum to forum. */
type Target = { readonly room: string; readonly session: string; readonly editorToken: string }

const JSON_HEADERS = { 'Content-Type': 'application/json' }
const HOLD = 3000

const together = (attempt: Attempt, connections: number, ms = HOLD): Order => ({
  how: 'together',
  attempt,
  connections,
  ms,
})

/** As large as an editor may post. */
const LONG_TEXT = Object.fromEntries(
  ['aa', 'ab', 'af', 'am', 'ar', 'as', 'az', 'ba', 'be', 'bg'].map((language) => [
    language,
    'x'.repeat(MAX_NOTICE_LENGTH),
  ]),
)

/** Floods that ended the server, shut organisers out or filled the disk before there were bounds. */
export const faultsOf = ({ room, session, editorToken }: Target): readonly Fault[] => [
  {
    fault: 'HEAD of the event stream',
    order: { how: 'again', attempt: { method: 'HEAD', path: '/events' }, connections: 32, count: 45_000, ms: 10_000 },
  },
  {
    fault: 'pipelined requests, unread',
    order: { how: 'pipelined', attempt: { path: `/s/s-${session}` }, connections: 4, each: 2000, ms: HOLD },
  },
  {
    fault: 'pipelined requests on 100 connections',
    order: { how: 'pipelined', attempt: { path: '/signs?size=card' }, connections: 100, each: 1000, ms: HOLD },
  },
  { fault: '5,500 long polls', order: together({ path: '/head.json?after=999&wait=30' }, 5500) },
  { fault: '7,000 event streams', order: together({ path: '/events' }, 7000) },
  { fault: '1,000 ask for all cards', order: together({ path: '/signs?size=card' }, 1000) },
  {
    fault: '5,000 call for the release',
    order: together({ method: 'POST', path: '/api/attendee/release', headers: JSON_HEADERS, body: '{}' }, 5000),
  },
  { fault: '5,000 ask for a door’s page', order: together({ path: `/door/${room}` }, 5000) },
  {
    fault: 'all cards, each time for another address',
    order: {
      how: 'again',
      attempt: { path: '/signs?size=card', headers: { Host: 'h{n}.example' } },
      connections: 16,
      count: 10_000,
      ms: 6000,
    },
  },
  {
    fault: 'a door’s page, each time for another address',
    order: {
      how: 'again',
      attempt: { path: `/door/${room}`, headers: { Host: 'h{n}.example' } },
      connections: 16,
      count: 10_000,
      ms: 4000,
    },
  },
  {
    fault: 'wrong codes behind a proxy',
    order: {
      how: 'again',
      attempt: {
        method: 'POST',
        path: '/api/organiser/redeem',
        headers: { ...JSON_HEADERS, 'X-Forwarded-For': '198.51.100.{n}' },
        body: '{"code":"AAAAA-{letters}","name":"Guest"}',
      },
      connections: 32,
      count: 5000,
      ms: 4000,
    },
  },
  {
    fault: 'an editor’s longest notices',
    order: {
      how: 'again',
      attempt: {
        method: 'POST',
        path: '/api/organiser/notice',
        headers: { ...JSON_HEADERS, Authorization: `Bearer ${editorToken}` },
        body: JSON.stringify({ request: 'attack-notice-{n}', text: LONG_TEXT }),
      },
      connections: 4,
      count: 60,
      ms: 6000,
    },
  },
]
