import { networkAt } from '../../../cloud/http/network-at'

test.each([
  ['an IPv4 address is itself', '192.0.2.7', '192.0.2.7'],
  ['also inside IPv6', '::ffff:192.0.2.7', '192.0.2.7'],
  ['of IPv6 the first half counts', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['short in the middle', '2001:db8::6', '2001:db8:0:0'],
  ['short at the end', '2001:db8:1::', '2001:db8:1:0'],
  ['this machine', '::1', '0:0:0:0'],
])('%s', (_name, address, expected) => {
  expect(networkAt(address)).toBe(expected)
})
