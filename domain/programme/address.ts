import * as v from 'valibot'
import { isVisible, keepsDirection } from '../text/visible-text'
import { TextSchema, wordsOfAtMost } from './text'

/** Http or https, and no name in front of the host, which would pass one host off as another. */
const isWebAddress = (text: string): boolean =>
  /^https?:\/\/[^\s/?#@\\]+([/?#]\S*)?$/i.test(text) && keepsDirection(text)

/** An address on the web that guests are sent to. */
export const WebAddressSchema = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(500, 'at most 500 characters'),
  v.check(isWebAddress, 'an address such as https://example.org/live'),
)

export const contactKinds = ['phone', 'email', 'web', 'wechat', 'other'] as const

const fits: Readonly<Record<(typeof contactKinds)[number], (value: string) => boolean>> = {
  phone: (value) => /^\+?[\d\s()./-]{2,40}$/.test(value),
  email: (value) => /^[^\s@<>]+@[^\s@<>]+$/.test(value),
  web: isWebAddress,
  wechat: isVisible,
  other: isVisible,
}

/** A line of text that is the same in every language. */
const LineSchema = wordsOfAtMost(200)

/** How guests reach somebody. */
export const ContactSchema = v.pipe(
  v.strictObject({ label: TextSchema, kind: v.picklist(contactKinds), value: LineSchema }),
  v.forward(
    v.partialCheck([['kind'], ['value']], ({ kind, value }) => fits[kind](value), 'must fit its kind'),
    ['value'],
  ),
)
export type Contact = v.InferOutput<typeof ContactSchema>
