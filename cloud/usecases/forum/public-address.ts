import { Problem } from 'domain/problem'
import { type AddressReach, addressReach } from 'domain/share/address-reach'

/** Where guests reach the forum, from `FORUM_ADDRESS`, without a slash at the end. Throws `bad-input`. */
export function publicAddressOf(text: string | undefined): string | undefined {
  if (!text) return undefined
  const [, origin] = /^(https?:\/\/[a-z0-9.-]+(?::\d{1,5})?)\/?$/i.exec(text) ?? []
  if (origin) return origin.toLowerCase()
  throw new Problem('bad-input', `FORUM_ADDRESS must be an address such as https://forum.example; it is "${text}".`)
}

const reaches: Readonly<Record<Exclude<AddressReach, 'everywhere'>, string>> = {
  here: 'opens on this machine only; a phone cannot open it.',
  network: 'opens in the same network only, and the mini program refuses it.',
  plain: 'is not encrypted, so the mini program refuses it and browsers keep nothing for offline use.',
}

/** A warning before a code with this address is printed; `undefined` where it opens for everybody. */
export function reachWarning(address: string): string | undefined {
  const reach = addressReach(address)
  if (reach === 'everywhere') return undefined
  return `${address} ${reaches[reach]} FORUM_ADDRESS says where guests reach the forum, such as https://forum.example.`
}
