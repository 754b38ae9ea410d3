import { Problem } from 'domain/problem'
import * as v from 'valibot'
import type { AppVersion, Blob, DeliveryResult, SubscribeMessage, WeChat } from '../../ports'
import { deliveryResultOf, messageParams, miniProgramState } from '../subscribe-message'
import { textCheckBody, textCheckProblem, verdictIn } from '../text-check'

/** As much of `wx-server-sdk` as asks WeChat. */
export interface WxOpenApi {
  readonly openapi: Readonly<Record<string, unknown>>
}

export type OpenApiOptions = {
  readonly appId: string
  readonly version: AppVersion
  readonly templates: WeChat['templates']
  /** The openid of the WeChat user whose call is being answered: the platform's word. */
  readonly openidOfCaller: () => string | undefined
}

/** Pixels. */
const WIDTH = 860
/** Where a code launches; the app goes on to what the scene says. */
const PAGE = 'pages/now/index'

/** WeChat's global return codes for too many questions. */
const TOO_OFTEN: readonly unknown[] = [45009, 45011, -1]

/** The platform's codes where WeChat was not reached, or too late (CloudBase, error codes; -501001 was seen). */
const NO_ANSWER: readonly unknown[] = [-501001, -501002, -501003, -501004]

const Picture = v.object({ contentType: v.string(), buffer: v.instance(Uint8Array) })
const Code = v.object({ errCode: v.number() })

/** WeChat asked in the function's own name: the platform knows the app, and no secret is needed. */
export function openWeChatInFunction(
  sdk: WxOpenApi,
  { appId, version, templates, openidOfCaller }: OpenApiOptions,
): WeChat {
  return {
    appId,
    version,
    templates,
    codeOf: async (scene) => {
      const options = { scene, page: PAGE, checkPath: false, envVersion: version, width: WIDTH }
      return pictureIn(await ask(sdk, 'wxacode', 'getUnlimited', options).catch((error) => Promise.reject(told(error))))
    },
    // Whatever code a call brings along, it is from whom the platform says.
    openidOf: async () => openidOfCaller(),
    send: async (message) => {
      try {
        await ask(sdk, 'subscribeMessage', 'send', sendingOf(message, version))
        return { outcome: 'sent' }
      } catch (error) {
        return sentOf(error)
      }
    },
    checkText: async (text, openid) =>
      verdictIn(
        await ask(sdk, 'security', 'msgSecCheck', textCheckBody(text, openid)).catch((error) =>
          Promise.reject(uncheckedBy(error)),
        ),
      ),
  }
}

const sendingOf = (message: SubscribeMessage, version: AppVersion) => ({
  ...messageParams(message),
  templateId: message.template,
  miniprogramState: miniProgramState(version),
})

/** `openapi` makes its functions as they are named. */
async function ask(sdk: WxOpenApi, group: string, name: string, options: object): Promise<unknown> {
  const act: unknown = Reflect.get(Object(sdk.openapi[group]), name)
  if (typeof act !== 'function') throw new Error(`The SDK has no openapi.${group}.${name}`)
  return act(options)
}

function pictureIn(answer: unknown): Blob {
  const { contentType, buffer } = v.parse(Picture, answer)
  if (contentType !== 'image/jpeg' && contentType !== 'image/png')
    throw new Problem('broken', 'WeChat answered with no picture.')
  return { bytes: buffer, type: contentType }
}

const codeIn = (error: unknown): number | undefined => (v.is(Code, error) ? error.errCode : undefined)

function told(error: unknown): Problem {
  const code = codeIn(error)
  return new Problem(TOO_OFTEN.includes(code) ? 'too-many' : 'broken', `WeChat refused a code: ${code ?? 'no number'}`)
}

function uncheckedBy(error: unknown): Problem {
  const code = codeIn(error)
  if (code === undefined || NO_ANSWER.includes(code))
    return new Problem('offline', 'WeChat did not answer when asked for a check of text.')
  const id = TOO_OFTEN.includes(code) ? 'too-many' : 'broken'
  return textCheckProblem(code) ?? new Problem(id, `WeChat refused a check of text: ${code}`)
}

/** WeChat's own codes are above zero; those of the platform and the SDK below say nothing of what WeChat did. */
function sentOf(error: unknown): DeliveryResult {
  const code = codeIn(error)
  if (code === undefined || code <= 0) return { outcome: 'unknown' }
  return deliveryResultOf(code)
}
