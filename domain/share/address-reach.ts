/**
 * How far an address that a code carries reaches: this machine alone (`here`), the local network (`network`), everybody
 * but without encryption (`plain`), everybody (`everywhere`). The mini program takes none but the last (WeChat, "Server
 * domains": HTTPS on a registered domain).
 */
export type AddressReach = 'here' | 'network' | 'plain' | 'everywhere'

const LOOPBACK = /^(localhost|.*\.localhost|127(\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\])$/
/** Private and link-local addresses (RFC 1918, 3927, 4193, 4291, 6598), names of a local network (RFC 6762), and names without a dot. */
const LOCAL =
  /^(10(\.\d{1,3}){3}|192\.168(\.\d{1,3}){2}|172\.(1[6-9]|2\d|3[01])(\.\d{1,3}){2}|169\.254(\.\d{1,3}){2}|100\.(6[4-9]|[789]\d|1[01]\d|12[0-7])(\.\d{1,3}){2}|\[f[cd][0-9a-f:]*\]|\[fe[89ab][0-9a-f:]*\]|.*\.local|[^.[]+)$/

/** @param address such as `http://192.168.1.5:8080` */
export function addressReach(address: string): AddressReach {
  const [, scheme = '', host = ''] = /^([a-z]+):\/\/(\[[^\]]*\]|[^/:?#]*)/.exec(address.toLowerCase()) ?? []
  if (LOOPBACK.test(host)) return 'here'
  if (LOCAL.test(host)) return 'network'
  return scheme === 'https' ? 'everywhere' : 'plain'
}
