import { type Device, newDevice } from '../../hosts/wx/shelf'
import { apiOrganiser } from '../../support/organisers'
import { counted } from './counted'
import { type ServedForum, serveCongress } from './forum-folder'
import { BUILD } from './guest-bytes'
import { LogicHost } from './logic-host'

export type OrganiserCost = { readonly roundTrips: number; readonly bytes: number }

const SESSION = 's7'
/** A call to the api; what the organiser's page loads as a guest's would is a guest's cost. */
export const isCall = ({ path }: { readonly path: string }): boolean => path.startsWith('/api/')

/** What an organiser whose pages are open sends and is sent to delay one session and publish that. */
export async function organiserCost(sessions: number): Promise<OrganiserCost> {
  const forum = await serveCongress(sessions)
  const network = await counted(forum.server.url)
  const url = `organiser/session/index?id=${SESSION}`
  const phone = new LogicHost(BUILD, { server: network.url, url, device: await organisersDevice(forum) })
  await phone.settled(() => phone.ids().includes('delay-10'), 2000)
  const before = network.exchanges.length
  phone.tap('delay-10')
  await phone.settled(() => phone.ids().includes('act-publish'))
  phone.tap('act-publish')
  await phone.settled(() => phone.ids().includes('act-outcome') && /2/.test(phone.text()), 1500)
  const calls = network.exchanges.slice(before).filter(isCall)
  phone.close()
  await network.close()
  await forum.stop()
  return { roundTrips: calls.length, bytes: calls.reduce((sum, { plainBytes }) => sum + plainBytes, 0) }
}

/** A phone on which the forum's first owner is signed in. */
export async function organisersDevice({ server }: ServedForum): Promise<Device> {
  const { token, member, expires } = await apiOrganiser(server.url, server.code)
  const device = newDevice()
  // Kept as the app does: JSON, which Taro keeps as JSON again.
  device.storage.set('organiser', JSON.stringify(JSON.stringify({ token, member, expires })))
  return device
}
