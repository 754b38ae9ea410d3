import { html } from 'hono/html'
import { inSlices } from '../../../cloud/http/in-slices'
import { createPageCache } from '../../../cloud/http/page-cache'
import type { HtmlPage } from '../../../cloud/pages/markup'

/** Pages that say which drawing they are. */
function drawings() {
  let count = 0
  const draw = (): HtmlPage => {
    const number = ++count
    return { status: 200, parts: [html`<p>`, html`drawing ${number}`] }
  }
  return { draw, count: () => count }
}

const textOf = ({ bytes }: { bytes: Uint8Array }): string => new TextDecoder().decode(bytes)

test('all who ask for a page get one drawing of it, at once and later', async () => {
  const [pages, { draw, count }] = [createPageCache(1000), drawings()]
  const asked = await Promise.all([1, 2, 3].map(() => pages('1', 'signs', draw)))
  expect(asked.map(textOf)).toEqual(['<p>drawing 1', '<p>drawing 1', '<p>drawing 1'])
  expect(textOf(await pages('1', 'signs', draw))).toBe('<p>drawing 1')
  expect(textOf(await pages('1', 'cards', draw))).toBe('<p>drawing 2')
  expect(count()).toBe(2)
})

test('another release is drawn anew, also while the one before is being drawn', async () => {
  const [pages, { draw }] = [createPageCache(1000), drawings()]
  const [old, newer] = await Promise.all([pages('1', 'signs', draw), pages('2', 'signs', draw)])
  expect([textOf(old), textOf(newer)]).toEqual(['<p>drawing 1', '<p>drawing 2'])
  expect(textOf(await pages('2', 'signs', draw))).toBe('<p>drawing 2')
})

test('no more is kept than there is room for; what was not asked for longest goes first', async () => {
  const [pages, { draw, count }] = [createPageCache(30), drawings()]
  for (const key of ['a', 'b', 'a', 'c', 'a']) await pages('1', key, draw)
  expect(count()).toBe(3)
  await pages('1', 'b', draw)
  expect(count()).toBe(4)
})

test('a drawing that failed is tried again, and holds up no other', async () => {
  const [pages, { draw }] = [createPageCache(1000), drawings()]
  const fail = (): HtmlPage => {
    throw new Error('no ink')
  }
  const [failed, other] = await Promise.allSettled([pages('1', 'a', fail), pages('1', 'b', draw)])
  expect([failed?.status, other?.status]).toEqual(['rejected', 'fulfilled'])
  expect(textOf(await pages('1', 'a', draw))).toBe('<p>drawing 2')
})

test('others have their turn while a long page is drawn', async () => {
  let turns = 0
  const seen: number[] = []
  function* parts() {
    for (let part = 0; part < 3; part++) {
      const end = performance.now() + 20
      while (performance.now() < end);
      seen.push(turns)
      setImmediate(() => turns++)
      yield html`part`
    }
  }
  await inSlices(parts())
  expect(seen).toEqual([0, 1, 2])
})
