import { Problem } from 'domain/problem'
import type { MessageTemplate, WeChat } from '../../ports'

/** In the order in which a template's fields are named; what a template has no field for stays empty. */
const parts = ['title', 'time', 'place', 'note'] as const

/** As WeChat's own templates for events have them. */
const USUAL = 'thing1,time2,thing3,thing4'

/**
 * A template as it is configured: its id, and after a colon its fields for the session, its time, its room and what it
 * is about: `AbC-1_d:thing4,time2,,thing6`. Without a colon they are `thing1,time2,thing3,thing4`.
 */
function templateOf(name: string, text: string | undefined): MessageTemplate | undefined {
  if (!text) return undefined
  const [, id, named = USUAL] = /^([\w-]{10,64})(?::([a-z0-9_,]+))?$/.exec(text) ?? []
  const fields = named.split(',')
  const isGood = fields.length <= parts.length && fields.every((field, at) => isField(field, at === 1))
  if (id === undefined || !isGood || fields.every((field) => field === ''))
    throw new Problem('bad-input', `${name} must be a template's id, or ID:${USUAL}; it is "${text}".`)
  return { id, fields: Object.fromEntries(parts.map((part, at) => [part, fields[at] || undefined])) }
}

const isField = (field: string, isTime: boolean): boolean =>
  field === '' || (isTime ? /^(time|date)\d{1,2}$/ : /^thing\d{1,2}$/).test(field)

/** The account's templates, from `WECHAT_TEMPLATE_SOON` and `WECHAT_TEMPLATE_CHANGED`. Throws `bad-input` that names the wrong one. */
export const templatesOf = (environment: Readonly<Record<string, string | undefined>>): WeChat['templates'] => ({
  soon: templateOf('WECHAT_TEMPLATE_SOON', environment.WECHAT_TEMPLATE_SOON),
  changed: templateOf('WECHAT_TEMPLATE_CHANGED', environment.WECHAT_TEMPLATE_CHANGED),
})
