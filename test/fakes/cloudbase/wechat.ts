import { Hurdle } from '../hurdle'
import type { Body } from './database'
import { answerOf, askedOf } from './openapi'

export const SEND = 'subscribeMessage.send'
export const DRAW = 'wxacode.getUnlimited'

const PICTURE = Buffer.from([0xff, 0xd8, 0xff, 1])

/** WeChat as a function asks it: the platform passes on what is asked, and whose name it is asked in. */
export class OpenApi extends Hurdle {
  /** What was asked, in order. */
  readonly asked: Body[] = []
  /** What it answers instead of a picture or "ok": its codes, by the interface. */
  readonly refusals = new Map<string, number>()
  /** The same for messages to one reader. */
  readonly codes = new Map<unknown, number>()
  /** Messages that reached their readers, whether or not whoever sent them was told so. */
  readonly delivered: Body[] = []

  /** As if nothing had been asked yet, and all is well. */
  forget(): void {
    this.asked.length = 0
    this.delivered.length = 0
    this.refusals.clear()
    this.codes.clear()
  }

  /** How often it was asked to send to each reader who was asked for at all. */
  times(): number[] {
    const times = new Map<unknown, number>()
    for (const { name, touser } of this.asked) if (name === SEND) times.set(touser, (times.get(touser) ?? 0) + 1)
    return [...times.values()]
  }

  /** Answers `apiName` and `requestData` of a call of the platform's. */
  async answer(parts: ReadonlyMap<string, Buffer>): Promise<Buffer> {
    const name = String(parts.get('apiName'))
    const asked = askedOf(parts.get('requestData') ?? Buffer.alloc(0))
    this.asked.push({ name, ...asked })
    await this.pass()
    const errcode = this.refusals.get(name) ?? this.codes.get(asked.touser) ?? 0
    if (name === DRAW && errcode === 0) return answerOf(PICTURE, 'image/jpeg')
    if (name === SEND && errcode === 0) this.delivered.push(asked)
    return answerOf(Buffer.from(JSON.stringify({ errcode, errmsg: 'told' })), 'application/json')
  }
}
