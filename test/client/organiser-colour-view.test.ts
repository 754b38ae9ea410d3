import { colourView } from '@/organiser/edit/look/colour-view'

test.each([
  ['what is no colour', 'jade', {}],
  ['half a colour', '#10', {}],
])('of %s there is nothing to see', (_name, typed, seen) => {
  expect(colourView(typed)).toEqual(seen)
})

test('a colour that can be read is shown, and nothing is offered', () => {
  const { samples, offered } = colourView(' #0B6E5F ')
  expect(samples?.light.accent).toBe('#0b6e5f')
  expect(offered).toBeUndefined()
})

test('for one that cannot, the nearest that can is offered', () => {
  const { samples, offered } = colourView('#ffd400')
  expect(offered).toMatch(/^#[0-9a-f]{6}$/)
  expect(samples?.light.accent).toBe(offered)
  expect(colourView(offered ?? '').offered).toBeUndefined()
})
