import { TextSchema } from 'domain/programme/text'
import { isVisible, keepsDirection } from 'domain/text/visible-text'
import * as v from 'valibot'

test.each([
  ['letters', 'Hall A', true],
  ['an emoji with a selector', '☕️', true],
  ['letters between marks', '\u200fقاعة\u200f', true],
  ['spaces', ' \t\u3000', false],
  ['zero-width characters', '\u200b\u200d\ufeff', false],
  ['a Hangul filler', '\u3164', false],
  ['a soft hyphen', '\u00ad', false],
])('%s is seen: %j → %s', (_case, text, expected) => {
  expect(isVisible(text)).toBe(expected)
})

test.each([
  ['no mark', 'Hall A', true],
  ['marks of direction', '\u200fHall A\u200e', true],
  ['an isolate that is closed', 'قاعة \u2066Hall A\u2069', true],
  ['an embedding that is closed', '\u202bقاعة\u202c', true],
  ['an override', '\u202eA llaH\u202c', false],
  ['an isolate left open', '\u2067Hall A', false],
  ['a closing mark too many', 'Hall\u2069 A', false],
])('%s leaves the direction around it alone: %j → %s', (_case, text, expected) => {
  expect(keepsDirection(text)).toBe(expected)
})

test.each([
  ['with nothing to see', '\u200b', 'must not be empty'],
  ['with an override', 'Moved \u202eto Hall B', 'must not turn the direction of writing around it'],
])('a wording %s is refused', (_case, en, message) => {
  const { issues } = v.safeParse(TextSchema, { en })
  expect(issues?.[0].message).toBe(message)
})
