import { shortPath, type Target } from 'domain/share/share'
import fc from 'fast-check'
import { encode } from 'uqr'
import { qrImage } from '@/platform/share/qr-code'

/** The modules of a picture: dark or not, row by row, from the lines that draw them. */
function modulesOf(address: string): { size: number; width: number; dark: boolean[][] } {
  const svg = decodeURIComponent(address.replace('data:image/svg+xml,', ''))
  const size = Number(/viewBox="0 0 (\d+) \d+"/.exec(svg)?.[1])
  const width = Number(/width="(\d+)"/.exec(svg)?.[1])
  const dark = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  const lines = svg.slice(svg.indexOf('<path stroke'))
  for (const [, x, y, length] of lines.matchAll(/M(\d+) (\d+)h(\d+)/g))
    dark[Number(y)]?.fill(true, Number(x), Number(x) + Number(length))
  return { size, width, dark }
}

const longest: Target = { kind: 'session', id: 'a-session-id-of-twen' }
const addresses = [
  ['the shortest link', 'https://a.io/s/home'],
  ['the longest code', `https://forum.example.org${shortPath(longest)}`],
  ['a host with a long name', `https://${'subdomain.'.repeat(6)}example.org:8443${shortPath(longest)}`],
  ['text that is not ASCII', 'https://例子.中国/s/s-opening?标题=移民'],
  ['signs that an address must escape', 'https://a.io/?a=1&b=<"\'#%>'],
] as const

describe.each(addresses)('the picture of %s', (_, text) => {
  const address = qrImage(text)
  const { size, width, dark } = modulesOf(address)

  test('is a data address of a drawing, within 8 kB and without a sign that ends it', () => {
    expect(address).toMatch(/^data:image\/svg\+xml,[A-Za-z0-9%!'()*._~-]+$/)
    expect(address.length).toBeLessThan(8 * 1024)
  })

  test('is a QR code’s square, every module whole pixels', () => {
    expect((size - 8 - 17) % 4).toBe(0)
    expect(width).toBe(size * 8)
  })

  test('has a quiet zone of four light modules on every side (ISO/IEC 18004)', () => {
    const edge = [0, 1, 2, 3, size - 4, size - 3, size - 2, size - 1]
    for (const n of edge) {
      expect(dark[n]?.some(Boolean)).toBe(false)
      expect(dark.some((row) => row[n])).toBe(false)
    }
    expect(dark[4]?.[4]).toBe(true)
  })

  test('has its three finders in the corners, and none in the fourth', () => {
    const last = size - 5
    const finder = (x: number, y: number) =>
      [0, 1, 2, 3, 4, 5, 6].every(
        (n) => dark[y]?.[x + n] && dark[y + n]?.[x] && dark[y + 6]?.[x + n] && dark[y + n]?.[x + 6],
      )
    expect([finder(4, 4), finder(last - 6, 4), finder(4, last - 6), finder(last - 6, last - 6)]).toEqual([
      true,
      true,
      true,
      false,
    ])
  })
})

test('each line is as thick as a module and lies in the middle of its row', () => {
  expect(decodeURIComponent(qrImage('https://a.io/s/home'))).toContain(
    '<path stroke="#000" transform="translate(0 .5)" d="M4 4h7',
  )
})

test('is black on white in both modes', () => {
  const svg = decodeURIComponent(qrImage('https://a.io/s/home'))
  expect(svg).toContain('<path fill="#fff" d="M0 0h')
  expect(svg).not.toMatch(/currentColor|var\(/)
})

test.each(addresses)('every module of the picture of %s is as encoded', (_, text) => {
  const { data } = encode(text, { ecc: 'M', border: 4 })
  expect(modulesOf(qrImage(text)).dark).toEqual(data)
})

test('the same link gives the same picture, another link another', () => {
  expect(qrImage('https://a.io/s/home')).toBe(qrImage('https://a.io/s/home'))
  expect(qrImage('https://a.io/s/home')).not.toBe(qrImage('https://a.io/s/s-home'))
})

test('whatever link is shared has a picture within 8 kB', () => {
  const id = fc.stringMatching(/^[a-z0-9-]{1,20}$/)
  fc.assert(
    fc.property(fc.webAuthority(), id, (host, session) => {
      fc.pre(host.length <= 100)
      const address = qrImage(`https://${host}${shortPath({ kind: 'session', id: session })}`)
      expect(address.length).toBeLessThan(8 * 1024)
    }),
    { numRuns: 50 },
  )
})
