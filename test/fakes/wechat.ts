import { Problem } from 'domain/problem'
import type { DeliveryResult, SubscribeMessage, TextVerdict, WeChat } from '../../cloud/ports'
import { isTooLong, suggestionOf } from './checked-text'
import { Hurdle } from './hurdle'

/** A WeChat account in memory: the login code `login-anna` is Anna's, whose openid is `anna`. */
export class FakeWeChat extends Hurdle implements WeChat {
  readonly appId: string = 'wx1'
  readonly version = 'release'
  templates: WeChat['templates'] = {
    soon: { id: 'template-soon', fields: { title: 'thing1', time: 'time2', place: 'thing3', note: 'thing4' } },
    changed: { id: 'template-changed', fields: { title: 'thing1', time: 'time2', place: 'thing3', note: 'thing4' } },
  }
  /** What was delivered. */
  readonly delivered: SubscribeMessage[] = []
  /** How often each reader's message was asked for, delivered or not. */
  readonly tries: string[] = []
  /** What the next messages come to instead of being delivered. */
  readonly outcomes: DeliveryResult[] = []

  /** The texts that were checked, and for whom. */
  readonly checked: { readonly text: string; readonly openid: string }[] = []
  /** How many checks are under way, and how many there were at most. */
  readonly checking = { now: 0, most: 0 }
  /** Those who have opened the mini program lately. */
  readonly here = new Set(['anna', 'bo'])

  async checkText(text: string, openid: string): Promise<TextVerdict> {
    this.checked.push({ text, openid })
    this.checking.most = Math.max(this.checking.most, ++this.checking.now)
    try {
      await this.pass()
      if (!this.here.has(openid)) throw new Problem('needs-wechat', 'WeChat does not know this user here (61010).')
      if (isTooLong(text)) throw new Problem('broken', 'The text is too long for one check (45002).')
      return suggestionOf(text)
    } finally {
      this.checking.now--
    }
  }

  async openidOf(login: string): Promise<string | undefined> {
    await this.pass()
    return /^login-(\w+)$/.exec(login)?.[1]
  }

  codeOf(): Promise<never> {
    return Promise.reject(new Error('no codes here'))
  }

  async send(message: SubscribeMessage): Promise<DeliveryResult> {
    this.tries.push(message.openid)
    await this.pass()
    const outcome = this.outcomes.shift()
    if (outcome) return outcome
    this.delivered.push(message)
    return { outcome: 'sent', code: 0 }
  }

  /** `anna: Starts in 15 minutes`, for each message delivered. */
  told(): string[] {
    return this.delivered.map(({ openid, data }) => `${openid}: ${data.thing4}`)
  }
}
