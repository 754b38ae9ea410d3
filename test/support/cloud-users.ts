import type { CloudbaseServer } from '../fakes/cloudbase/server'
import { calledFromWeChat } from '../fakes/cloudbase/wechat'
import type { CloudBehind, CloudListener } from '../hosts/wx/cloud'
import type { FunctionHost } from './function-host'

/** The one collection that the deployment lets every user read. */
const READABLE = 'forum_heads'
const LOOK = 20 // ms

/** How the platform fails, by WeChat's codes. */
export type Trouble = {
  /** What every call is refused with. */
  calls?: number
  /** What every watch ends with. */
  watches?: number
}

/** CloudBase as the mini program of any WeChat user reaches it: the functions, and what the database tells. */
export class CloudUsers {
  /** Calls that reached the platform: `organiser/redeem`. */
  readonly called: string[] = []
  /** Those of them that the functions have answered. */
  readonly answered: string[] = []
  readonly trouble: Trouble = {}
  private readonly stops = new Set<() => void>()

  constructor(
    private readonly server: CloudbaseServer,
    private readonly functions: ReadonlyMap<string, FunctionHost>,
    private readonly appId: string,
  ) {}

  /** `wx.cloud` on the phone of this user. */
  of(openid: string): CloudBehind {
    return {
      call: (name, data) => this.call(openid, name, data),
      watch: (collection, id, listener) => this.watch(collection, id, listener),
    }
  }

  /** How many watches are open. */
  get watching(): number {
    return this.stops.size
  }

  stop(): void {
    for (const stop of [...this.stops]) stop()
  }

  private async call(openid: string, name: string, data: unknown): Promise<unknown> {
    const asked = `${name}/${Object(data).action}`
    this.called.push(asked)
    const { calls } = this.trouble
    if (calls !== undefined) throw { errCode: calls, errMsg: `cloud.callFunction:fail errCode: ${calls}` }
    const host = this.functions.get(name)
    if (!host) throw { errCode: -501000, errMsg: 'FunctionName parameter could not be found' }
    const answer = await host.call(data, { WX_OPENID: openid, WX_APPID: this.appId, ...calledFromWeChat })
    this.answered.push(asked)
    return answer
  }

  private watch(collection: string, id: string, listener: CloudListener): () => void {
    let told: string | undefined
    const look = (): void => {
      const fault = collection === READABLE ? this.trouble.watches : -502003
      if (fault !== undefined) {
        stop()
        listener.onError({ errCode: fault, errMsg: 'the watch ended' })
        return
      }
      const document = this.server.database.documents.one(collection, id, undefined)
      const text = JSON.stringify(document)
      if (text === told) return
      listener.onChange({ docs: document ? [JSON.parse(text)] : [], ...(told === undefined && { type: 'init' }) })
      told = text
    }
    const timer = setInterval(look, LOOK)
    const stop = (): void => {
      clearInterval(timer)
      this.stops.delete(stop)
    }
    this.stops.add(stop)
    return stop
  }
}
