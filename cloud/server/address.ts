import { networkInterfaces } from 'node:os'

const EVERYWHERE = ['0.0.0.0', '::', '[::]']

/** The address to show to people: where a server listens everywhere, one that other devices in the network can open. */
export function shownAddress(url: string): string {
  const address = new URL(url)
  if (!EVERYWHERE.includes(address.hostname)) return url
  address.hostname = firstOutside() ?? 'localhost'
  return address.origin
}

const firstOutside = (): string | undefined =>
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4')?.address
