import {
  codeInPath,
  codeOf,
  pagePath,
  SCENE_LIMIT,
  sceneOf,
  shortPath,
  type Target,
  targetOf,
  targetOfPage,
  unreadablePath,
} from 'domain/share/share'
import fc from 'fast-check'

const home: Target = { kind: 'home' }

const targets: [target: Target, code: string, page: string][] = [
  [home, 'home', '/pages/now/index'],
  [{ kind: 'session', id: 'opening' }, 's-opening', '/guide/session/index?id=opening'],
  [{ kind: 'topic', id: 'ports' }, 't-ports', '/guide/topic/index?id=ports'],
  [{ kind: 'person', id: 'pope' }, 'p-pope', '/guide/person/index?id=pope'],
  [{ kind: 'place', id: 'hall-a' }, 'v-hall-a', '/pages/venue/index?place=hall-a'],
  [{ kind: 'photo', id: '1' }, 'f-1', '/pages/photos/index?photo=1'],
  [{ kind: 'album', id: 'day-1' }, 'a-day-1', '/pages/photos/index?album=day-1'],
  [{ kind: 'notice', id: 'n7' }, 'n-n7', '/guide/updates/index?notice=n7'],
  [{ kind: 'agenda', id: '3abcdef' }, 'g-3abcdef', '/guide/import/index?code=3abcdef'],
  [{ kind: 'invitation', id: 'abcde-fghjk' }, 'i-abcde-fghjk', '/organiser/sign-in/index?code=abcde-fghjk'],
]

const characters = [...'abcdefghijklmnopqrstuvwxyz0123456789-']
const anId = fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: 20 })
const aTarget = fc.oneof(
  fc.constant(home),
  fc.record({
    kind: fc.constantFrom('session', 'topic', 'person', 'place', 'photo', 'album', 'notice', 'invitation'),
    id: anId,
  }),
) as fc.Arbitrary<Target>

test.each(targets)('%j has the code %s and the page %s', (target, code, page) => {
  expect(codeOf(target)).toBe(code)
  expect(sceneOf(target)).toBe(code)
  expect(shortPath(target)).toBe(`/s/${code}`)
  expect(pagePath(target)).toBe(page)
  expect(targetOf(code)).toEqual({ target })
  expect(targetOfPage(page)).toEqual(target.kind === 'home' ? undefined : target)
})

test.each([
  ['a page of nothing in particular', '/guide/topics/index'],
  ['a page without its id', '/guide/session/index?id='],
  ['an id that none has', '/guide/session/index?id=%3Cscript%3E'],
  ['no page', 'javascript:alert(1)'],
])('%s shows no target', (_, path) => {
  expect(targetOfPage(path)).toBeUndefined()
})

test('a page’s further query means nothing', () => {
  expect(targetOfPage('/guide/session/index?id=opening&from=chat')).toEqual({ kind: 'session', id: 'opening' })
})

test.each([
  ['/s/s-opening', 's-opening'],
  ['/s/s-opening/', 's-opening'],
  ['/s/s%2Dopening?from=chat#top', 's-opening'],
  ['/s/%E0%A4%A', '%E0%A4%A'],
  ['/s/', ''],
  ['/signs', undefined],
  ['/guide/session/index?id=opening', undefined],
])('the path %s has the code %s', (path, code) => {
  expect(codeInPath(path)).toBe(code)
})

test('any unreadable text has a page that says so, its last character whole', () => {
  expect(unreadablePath(`${'a'.repeat(199)}🙂b`)).toBe(`/guide/scan/index?text=${'a'.repeat(199)}%F0%9F%99%82`)
})

test('an agenda too long for a mini program code has a link all the same', () => {
  const target = { kind: 'agenda', id: '3'.repeat(31) } as const
  expect(sceneOf(target)).toBeUndefined()
  expect(targetOf(codeOf(target))).toEqual({ target })
  expect(targetOf(`g-${'3'.repeat(1211)}`)).toEqual({ target: home, reason: 'too-long' })
})

test.each([
  ['in capitals, as a QR code may carry it', 'S-OPENING'],
  ['in mixed case, as a person may type it', 'S-opening'],
  ['with space around it', ' s-opening\n'],
])('a code is read %s', (_, code) => {
  expect(targetOf(code)).toEqual({ target: { kind: 'session', id: 'opening' } })
})

test.each([
  ['nothing', '', 'malformed'],
  ['a kind alone', 's', 'malformed'],
  ['no id', 's-', 'malformed'],
  ['an id alone', 'opening', 'malformed'],
  ['an id of 21 characters', `s-${'a'.repeat(21)}`, 'malformed'],
  ['an id with a character that none has', 's-op_ning', 'malformed'],
  ['a letter that only folds to an ASCII one', 's-\u212aelvin', 'malformed'],
  ['an address', '../../etc/passwd', 'malformed'],
  ['a page of markup', '<script>1</script>', 'malformed'],
  ['a query', 's-opening&id=2', 'malformed'],
  ['a kind that nobody gave out', 'z-opening', 'unknown-kind'],
  ['the name of a property of every object', 'constructor', 'malformed'],
  ['a later form of codes', '2s-opening', 'unknown-version'],
  ['33 characters', 'a'.repeat(33), 'too-long'],
])('%s leads home and says why', (_, code, reason) => {
  expect(targetOf(code)).toEqual({ target: home, reason })
})

test('every target survives the way into a code and back, in small letters and in capitals', () => {
  fc.assert(
    fc.property(aTarget, (target) => {
      expect(targetOf(codeOf(target))).toEqual({ target })
      expect(targetOf(codeOf(target).toUpperCase())).toEqual({ target })
    }),
  )
})

test('every scene is short enough and of characters that WeChat and a web address take as they are', () => {
  fc.assert(
    fc.property(aTarget, (target) => {
      expect(sceneOf(target)).toMatch(/^[a-z0-9-]+$/)
      expect(sceneOf(target)?.length).toBeLessThanOrEqual(SCENE_LIMIT)
    }),
  )
})

test('any text leads somewhere: to what has that very code, or home with a reason', () => {
  const nearly = fc.string({ unit: fc.constantFrom(...characters, 'S', 'H', ' ', '%', 'é', '\u212a'), maxLength: 34 })
  const text = fc.oneof(fc.string({ unit: 'binary' }), nearly, fc.constantFrom('home', 's-', 's-a', '__proto__'))
  fc.assert(
    fc.property(text, (code) => {
      const { target, reason } = targetOf(code)
      const led = reason === undefined ? codeOf(target) === code.trim().toLowerCase() : target.kind === 'home'
      if (!led) throw new Error(`${JSON.stringify(code)} was read as ${codeOf(target)}`)
    }),
    { numRuns: 100_000 },
  )
})
