import type { Role } from 'domain/roles'
import type { Redeemed } from '../../cloud/usecases/members/redeem'
import type { SimulatedHost } from '../hosts/simulate/launch'
import { until } from '../hosts/until'
import { type Device, newDevice } from '../hosts/wx/shelf'
import { organiserOf } from './organisers'
import type { Phones } from './phones'

/** A phone on which this member is signed in. */
export function signedIn({ token, member: { id, name, role }, expires }: Redeemed): Device {
  const device = newDevice()
  // As WeChat keeps the text that the app keeps.
  device.storage.set('organiser', JSON.stringify(JSON.stringify({ token, member: { id, name, role }, expires })))
  return device
}

export type OrganiserPhone = { readonly phone: SimulatedHost; readonly member: Redeemed }

/** A new member of this role on an organiser's page, once it shows the element `id`. */
export async function organiserPhone(phones: Phones, role: Role, path: string, id?: string): Promise<OrganiserPhone> {
  const member = await organiserOf(phones.server.platform, role, `The ${role}`)
  const phone = await phones.open({ path, device: signedIn(member) })
  if (id) await until(() => phone.page.find(id))
  return { phone, member }
}

/** What the phone was told in passing. */
export const toasts = (phone: SimulatedHost): unknown[] => phone.done('showToast').map((toast) => Object(toast).title)
