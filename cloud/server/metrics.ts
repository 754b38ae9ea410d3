import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Moment, SECOND } from 'domain/time/time'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { ObserveRequest } from './front/observe-request'

/** Seconds. Answers from memory come first, an import last. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

/** What is read when Prometheus asks. */
export type MetricSources = {
  readonly streams: () => number
  readonly polls: () => number
  readonly release: () => Promise<number>
  readonly isWritable: () => Promise<boolean>
  /** When the last scheduled backup was made; `undefined` before the first, and where none is scheduled. */
  readonly lastBackup: () => Moment | undefined
}

export type Metrics = {
  readonly observe: ObserveRequest
  /** Connects what is read; until then requests alone are counted. */
  connect(sources: MetricSources): void
  /** All of it in Prometheus' text format. */
  text(): Promise<string>
  readonly contentType: string
}

/** The server's figures, and those of its process. */
export function createMetrics(): Metrics {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const requests = new Counter({
    name: 'forum_requests_total',
    help: 'Requests answered, by kind of work and status.',
    labelNames: ['kind', 'status'] as const,
    registers: [register],
  })
  const seconds = new Histogram({
    name: 'forum_request_seconds',
    help: 'Time until a request was done with, without those that are held on purpose.',
    labelNames: ['kind'] as const,
    buckets: BUCKETS,
    registers: [register],
  })
  return {
    observe({ kind, status, seconds: took }) {
      requests.inc({ kind, status })
      if (kind !== 'polls' && kind !== 'streams') seconds.observe({ kind }, took)
    },
    connect(sources) {
      const gauge = (name: string, help: string, read: () => number | undefined | Promise<number>): void => {
        new Gauge({
          name,
          help,
          registers: [register],
          async collect() {
            const value = await read()
            if (value !== undefined) this.set(value)
          },
        })
      }
      gauge('forum_event_streams', 'Open event streams, of browsers.', sources.streams)
      gauge('forum_long_polls', 'Held requests for the head, of phones in WeChat.', sources.polls)
      gauge('forum_release', 'Number of the newest release.', sources.release)
      gauge('forum_writable', '1 where the data folder can be written to, else 0.', async () =>
        Number(await sources.isWritable()),
      )
      gauge('forum_last_backup_seconds', 'When the last scheduled backup was made, in seconds since 1970.', () => {
        const last = sources.lastBackup()
        return last === undefined ? undefined : last / SECOND
      })
    },
    text: () => register.metrics(),
    contentType: register.contentType,
  }
}

/** Serves `/metrics` on a port of its own, of this machine alone: what a proxy passes on never gets there. Throws what the system says. */
export async function serveMetrics(
  { text, contentType }: Metrics,
  port: number,
  report: (error: unknown) => void,
): Promise<{ readonly port: number; close(): void }> {
  const server = createServer((incoming, outgoing) => {
    if (incoming.url !== '/metrics' || incoming.method !== 'GET') return void outgoing.writeHead(404).end()
    text().then(
      (body) => outgoing.writeHead(200, { 'Content-Type': contentType }).end(body),
      (error) => {
        report(error)
        outgoing.writeHead(500).end()
      },
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host: '127.0.0.1' }, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
