import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export type Cable = {
  /** Where the server is for who comes by this cable. */
  readonly url: string
  /** Ends every connection, and every new one at once, until it is mended. */
  cut(): void
  mend(): void
  close(): Promise<void>
}

/** A network between a client and a server on loopback that passes bytes as they come, and can be cut. */
export async function cableTo(server: string): Promise<Cable> {
  const { hostname, port } = new URL(server)
  const ends = new Set<Socket>()
  let isCut = false
  const join = (near: Socket): void => {
    const far = connect(Number(port), hostname)
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(end)
      end.on('error', () => other.destroy())
      end.on('close', () => {
        ends.delete(end)
        other.destroy()
      })
      end.pipe(other)
    }
  }
  const proxy = createServer((near) => {
    near.on('error', () => near.destroy())
    if (isCut) near.destroy()
    else join(near)
  })
  await new Promise<void>((ready) => void proxy.listen(0, '127.0.0.1', ready))
  const drop = (): void => {
    for (const end of ends) end.destroy()
  }
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    cut: () => {
      isCut = true
      drop()
    },
    mend: () => {
      isCut = false
    },
    close: () => {
      drop()
      return new Promise((done) => void proxy.close(() => done()))
    },
  }
}
