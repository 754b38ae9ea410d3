import { addressReach } from 'domain/share/address-reach'

test.each([
  ['http://127.0.0.1:8080', 'here'],
  ['http://127.8.9.1', 'here'],
  ['https://localhost:8443', 'here'],
  ['http://forum.localhost', 'here'],
  ['http://[::1]:8080', 'here'],
  ['http://0.0.0.0:8080', 'here'],
  ['http://192.168.1.5:8080', 'network'],
  ['http://10.0.0.7', 'network'],
  ['http://172.16.0.1', 'network'],
  ['http://172.32.0.1', 'plain'],
  ['http://169.254.10.1', 'network'],
  ['http://100.64.0.1', 'network'],
  ['http://100.128.0.1', 'plain'],
  ['http://[fd00::1]:8080', 'network'],
  ['http://[fe80::1]', 'network'],
  ['http://[2001:db8::1]', 'plain'],
  ['http://laptop.local:8080', 'network'],
  ['http://laptop:8080', 'network'],
  ['https://laptop.local', 'network'],
  ['http://forum.example', 'plain'],
  ['http://localhost.example', 'plain'],
  ['https://forum.example', 'everywhere'],
  ['https://Forum.Example:8443', 'everywhere'],
  ['https://10.forum.example', 'everywhere'],
])('%s reaches %s', (address, expected) => {
  expect(addressReach(address)).toBe(expected)
})
