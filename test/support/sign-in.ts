import type { Redeemed } from '../../cloud/usecases/members/redeem'
import type { WebHost } from '../hosts/browser/driver'

/** Has the device keep a value before each page from now on, as Taro keeps text on the web. */
export async function storeOnDevice({ page }: WebHost, name: string, value: unknown): Promise<void> {
  const text = JSON.stringify({ data: JSON.stringify(value) })
  await page.addInitScript(([key = '', stored = '']) => localStorage.setItem(key, stored), [name, text])
}

/** From the next page on, this member organises in the browser. */
export const signIn = (web: WebHost, { token, member: { id, name, role }, expires }: Redeemed): Promise<void> =>
  storeOnDevice(web, 'organiser', { token, member: { id, name, role }, expires })
