import { delay } from 'domain/draft/quick-edits'
import { apiOrganiser } from '../../support/organisers'
import { aRequest } from '../../support/sample-draft'
import { type Counted, counted } from './counted'
import { serveCongress } from './forum-folder'
import { LogicHost } from './logic-host'

export type GuestBytes = { readonly agenda: number; readonly retimed: number }

/** Questions whether there is anything new cost what they cost with any programme. */
const isPoll = ({ path }: { readonly path: string }): boolean => path.startsWith('/head.json?after=')

const bytesOf = ({ exchanges }: Counted, from = 0): number =>
  exchanges
    .slice(from)
    .filter((exchange) => !isPoll(exchange))
    .reduce((sum, { bytes }) => sum + bytes, 0)

const hasRow = ({ updates }: LogicHost): boolean => updates.some(({ json }) => json.includes('session-row'))

/** What a new guest's phone loads before the agenda shows, and what one that is open loads for one retimed session. */
export async function guestBytes(sessions: number): Promise<GuestBytes> {
  const forum = await serveCongress(sessions)
  const network = await counted(forum.server.url)
  const phone = new LogicHost(BUILD, { server: network.url, url: 'pages/agenda/index' })
  await phone.settled(() => hasRow(phone), 0)
  const agenda = bytesOf(network)
  await phone.settled(() => phone.text().includes('Release 1') || hasRow(phone), 3000)
  const before = network.exchanges.length
  const organiser = await apiOrganiser(forum.server.url, forum.server.code)
  await retime(organiser)
  await phone.settled(() => bytesOf(network, before) > 0, 3000)
  const retimed = bytesOf(network, before)
  phone.close()
  await network.close()
  await forum.stop()
  return { agenda, retimed }
}

export const BUILD = 'dist/weapp'

async function retime({ call }: Awaited<ReturnType<typeof apiOrganiser>>): Promise<void> {
  const draft = await call('draft', {})
  const { draftRev } = await call('edit', { request: aRequest(), edits: delay(draft, 's7', 5) })
  await call('publish', { request: aRequest(), draftRev })
}
