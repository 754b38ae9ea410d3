import { answerToCheck } from '../checked-text'
import { Hurdle } from '../hurdle'
import type { Body } from './database'
import { answerOf, askedOf } from './openapi'

export const SEND = 'subscribeMessage.send'
export const CHECK = 'security.msgSecCheck'
export const DRAW = 'wxacode.getUnlimited'

/** The token that the platform gives a function for a call from a mini program, and the one for a run that the timer starts. */
export const TOKEN_OF_CALL = 'token-of-a-call'
export const TOKEN_OF_TIMER = 'token-of-the-timer'

/** What stands in a function's environment while it answers a call from a mini program (wx-server-sdk, wxCloudToken.js). */
export const calledFromWeChat = { WX_API_TOKEN: TOKEN_OF_CALL }
/** The same for a run that the timer starts. The HTTP access service gives neither. */
export const startedByTimer = { TRIGGER_SRC: 'timer', WX_TRIGGER_API_TOKEN_V0: TOKEN_OF_TIMER }

/** WeChat's global return code for a call without a token. */
const NO_TOKEN = 41001

const JSON_TYPE = 'application/json'

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
    const token = String(parts.get('wxCloudApiToken') ?? '')
    if (token !== TOKEN_OF_CALL && token !== TOKEN_OF_TIMER) return told(NO_TOKEN, 'access_token missing')
    const errcode = this.refusals.get(name) ?? this.codes.get(asked.touser) ?? 0
    if (name === CHECK && errcode === 0) return answerOf(Buffer.from(JSON.stringify(answerToCheck(asked))), JSON_TYPE)
    if (name === DRAW && errcode === 0) return answerOf(PICTURE, 'image/jpeg')
    if (name === SEND && errcode === 0) this.delivered.push(asked)
    return told(errcode, 'told')
  }
}

const told = (errcode: number, errmsg: string): Buffer =>
  answerOf(Buffer.from(JSON.stringify({ errcode, errmsg })), JSON_TYPE)
