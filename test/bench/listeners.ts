import { once } from 'node:events'
import { Agent, get, type IncomingMessage } from 'node:http'
import { monotonic } from './monotonic'

/** What the bench asks of this process; each is answered by one `Reply`. */
export type Order =
  | { readonly open: number }
  | { readonly poll: number; readonly after: number }
  | { readonly heardOf: number; readonly within: number }
  | { readonly fetch: string; readonly count: number; readonly headers: Record<string, string> }

/** When each client heard of the release, on the monotonic clock; `faults` is whatever went wrong. */
export type Reply = { readonly streams: number[]; readonly polls: number[]; readonly faults: string[] }

const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY, maxFreeSockets: 4096 })
const [url = ''] = process.argv.slice(2)
const RELEASE = /"release":(\d+)/

/** Release -> when it was heard of. */
type Heard = Map<number, number[]>
const heard = { streams: new Map() as Heard, polls: new Map() as Heard }
const faults: string[] = []

function hear(who: keyof typeof heard, text: string): void {
  const release = Number(RELEASE.exec(text)?.[1])
  if (Number.isNaN(release)) return
  const moments = heard[who].get(release) ?? []
  heard[who].set(release, moments)
  moments.push(monotonic())
}

function ask(path: string, headers: Record<string, string>, answered: (answer: IncomingMessage) => void) {
  const request = get(url + path, { agent, headers }, answered)
  return request.on('error', (error) => faults.push(`${path}: ${error.message}`))
}

const together = (count: number, one: () => Promise<unknown>) => Promise.all(Array.from({ length: count }, one))

async function openStream(): Promise<void> {
  const request = ask('/events', {}, (answer) => {
    answer.setEncoding('latin1').on('data', (part: string) => hear('streams', part))
    answer.on('close', () => faults.push('an event stream ended'))
  })
  await once(request, 'response')
}

/** Ends when the question is on its way; the answer comes when it comes. */
async function poll(after: number): Promise<void> {
  const request = ask(`/head.json?after=${after}&wait=25`, {}, (answer) => {
    answer.setEncoding('latin1').on('data', (part: string) => hear('polls', part))
  })
  const [socket] = await once(request, 'socket')
  if (socket.connecting) await once(socket, 'connect')
}

async function fetchAll({ fetch, count, headers }: Extract<Order, { fetch: string }>): Promise<number[]> {
  const start = monotonic()
  const one = () =>
    new Promise<number>((resolve) => {
      ask(fetch, headers, (answer) => {
        answer.resume().on('close', () => resolve(monotonic() - start))
      })
    })
  return (await together(count, one)) as number[]
}

async function waitFor({ heardOf, within }: Extract<Order, { heardOf: number }>, count: number): Promise<void> {
  const end = monotonic() + within
  const missing = () => count - (heard.streams.get(heardOf)?.length ?? 0) - (heard.polls.get(heardOf)?.length ?? 0)
  while (missing() > 0 && monotonic() < end) await new Promise((resolve) => setTimeout(resolve, 5))
  if (missing() > 0) faults.push(`${missing()} clients did not hear of release ${heardOf}`)
}

let streams = 0
let polls = 0

async function obey(order: Order): Promise<Reply> {
  if ('open' in order) {
    await together(order.open, openStream)
    streams = order.open
  } else if ('poll' in order) {
    await together(order.poll, () => poll(order.after))
    polls = order.poll
  } else if ('fetch' in order) {
    return { streams: [], polls: await fetchAll(order), faults: faults.splice(0) }
  } else {
    await waitFor(order, streams + polls)
    const moments = (of: Heard) => of.get(order.heardOf) ?? []
    return { streams: moments(heard.streams), polls: moments(heard.polls), faults: faults.splice(0) }
  }
  return { streams: [], polls: [], faults: faults.splice(0) }
}

process.on('message', (order: Order) => {
  obey(order).then(
    (reply) => process.send?.(reply),
    (error) => process.send?.({ streams: [], polls: [], faults: [...faults.splice(0), String(error)] }),
  )
})
process.on('disconnect', () => process.exit())
