import type { BrowserContext, Route } from 'playwright-core'
import type { NodeNetwork } from '../wx/node-network'
import type { Exchange } from '../wx/transport'
import type { Crossed } from './page/page-side'

const isHeader = ([name]: [string, string]): boolean => !/^(transfer-encoding|connection|keep-alive)$/i.test(name)

/** Pictures: what the page itself fetches from the backend's address goes to the server under test. */
const answerRoute = async (route: Route, network: NodeNetwork): Promise<void> => {
  const request = route.request()
  const exchange: Exchange = { method: request.method(), url: request.url(), headers: {}, timeout: 30_000 }
  try {
    const { status, headers, body } = await network.send(exchange).reply
    const kept = Object.fromEntries(Object.entries(headers).filter(isHeader))
    await route.fulfill({ status, headers: kept, body: Buffer.from(body, 'latin1') })
  } catch {
    await route.abort('internetdisconnected').catch(() => undefined)
  }
}

/** Lets the page's `wx.request` and pictures reach the server through the tests' process. */
export const bridgeNetwork = async (
  context: BrowserContext,
  network: NodeNetwork,
  { origin, problem }: { origin: string; problem: (line: string) => void },
): Promise<void> => {
  const cuts = new Map<number, () => void>()
  await context.exposeBinding('hostSend', async (_source, id: number, exchange: Exchange): Promise<Crossed> => {
    const sent = network.send(exchange)
    cuts.set(id, sent.abort)
    return sent.reply.then(
      (reply) => ({ reply }),
      (thrown: Error) => ({ failed: thrown.message }),
    )
  })
  await context.exposeBinding('hostAbort', (_source, id: number) => cuts.get(id)?.())
  await context.exposeBinding('hostProblem', (_source, line: string) => problem(line))
  await context.route(`${origin}/**`, (route) => answerRoute(route, network))
}
