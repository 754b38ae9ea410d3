import type { Exchange, Reply, Transport } from '../../wx/transport'
import './page-side'

let last = 0

const cross = async (id: number, exchange: Exchange): Promise<Reply> => {
  const crossed = await window.hostSend(id, exchange)
  if ('failed' in crossed) throw new Error(crossed.failed)
  return crossed.reply
}

/** `wx.request` knows no CORS: requests cross to the tests' process and go out from there. */
export const crossingTransport: Transport = {
  send(exchange) {
    last += 1
    const id = last
    return { reply: cross(id, exchange), abort: () => void window.hostAbort(id) }
  },
}
