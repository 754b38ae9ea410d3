import { delay, swap } from 'domain/draft/quick-edits'
import { mediaOf } from 'domain/photos/media'
import { ForumSchema } from 'domain/programme/forum'
import { HelpCardSchema } from 'domain/programme/guide'
import { PersonSchema } from 'domain/programme/people'
import { SessionSchema } from 'domain/programme/session'
import { warningsOf } from 'domain/warnings/warnings'
import * as v from 'valibot'
import { newWordings } from '../../../cloud/usecases/text-check/texts'
import { aProgramme, aSession } from '../../support/sample-programme'

const { forum } = aProgramme()
const faultsOf = (schema: v.GenericSchema, item: object) =>
  (v.safeParse(schema, item).issues ?? []).map((issue) => v.getDotPath(issue))
const link = (url: string) => ({ links: [{ label: { en: 'Watch' }, url, kind: 'live' }] })
const contact = (kind: string, value: string) => ({ contacts: [{ label: { en: 'Desk' }, kind, value }] })

test.each([
  ['a link on the web', link('https://example.org/live?room=a#now')],
  ['a link with Chinese words in its path', link('http://例子.example/直播')],
  ['guests who are invited, with a note', { access: { who: 'invitation', note: { en: 'Bring the letter.' } } }],
  ['a time to be there', { beThereBy: '2024-09-09T08:45:00+08:00' }],
  ['a time to be there that is its start', { beThereBy: '2024-09-09T01:00:00Z' }],
  ['ids elsewhere', { externalIds: { indico: '4711', sched: 'a/b c' } }],
])('a session may have %s', (_, parts) => {
  expect(faultsOf(SessionSchema, { ...aSession(), ...parts })).toEqual([])
})

test.each([
  ['an address that is a script', link('javascript:alert(1)'), 'links.0.url'],
  ['an address of a file', link('ftp://example.org/a'), 'links.0.url'],
  ['an address with a name before its host', link('https://bank.example@evil.example/'), 'links.0.url'],
  ['an address with a blank', link('https://example.org/a b'), 'links.0.url'],
  ['an address without a host', link('https:///live'), 'links.0.url'],
  ['an address that turns the direction of writing', link('https://example.org/\u202egpj.exe'), 'links.0.url'],
  [
    'a kind of link that is none',
    { links: [{ label: { en: 'A' }, url: 'https://a.example', kind: 'gif' }] },
    'links.0.kind',
  ],
  ['guests of no known kind', { access: { who: 'friends' } }, 'access.who'],
  ['a time to be there after its start', { beThereBy: '2024-09-09T09:01:00+08:00' }, 'beThereBy'],
  ['a time to be there that is none', { beThereBy: 'early' }, 'beThereBy'],
  ['an id of nowhere', { externalIds: { '': '4711' } }, 'externalIds.'],
])('a session is refused with %s', (_, parts, path) => {
  expect(faultsOf(SessionSchema, { ...aSession(), ...parts })).toContain(path)
})

const help = (value: string) => ({
  id: 'desk',
  kind: 'liaison',
  title: { en: 'Desk' },
  body: { en: 'At the door' },
  actions: [{ kind: 'dial', label: { en: 'Reception' }, value }],
})

test('what a help card dials may be one digit, and is never nothing', () => {
  expect(faultsOf(HelpCardSchema, help('0'))).toEqual([])
  expect(faultsOf(HelpCardSchema, help(''))).toEqual(['actions.0.value'])
})

test.each([
  ['contacts of each kind', contact('phone', '+86 (512) 6512-3456')],
  ['an email address', contact('email', 'desk@forum.example')],
  ['a page', contact('web', 'https://forum.example/help')],
  ['a WeChat account', contact('wechat', 'forum-desk')],
  [
    'a colour, a logo and a name of its own',
    {
      look: {
        accent: '#10806B',
        appName: { en: 'Forum 2024' },
        logo: { path: 'media/logo.png', bytes: 9, width: 1, height: 1 },
      },
    },
  ],
  ['days that begin at four', { dayBegins: '04:00' }],
])('a forum may have %s', (_, parts) => {
  expect(faultsOf(ForumSchema, { ...forum, ...parts })).toEqual([])
})

test.each([
  ['a number with letters', contact('phone', 'call me'), 'contacts.0.value'],
  ['an email address without a host', contact('email', 'desk'), 'contacts.0.value'],
  ['a page that is none', contact('web', 'forum.example'), 'contacts.0.value'],
  ['an account that draws nothing', contact('wechat', '\u200b'), 'contacts.0.value'],
  ['a colour by name', { look: { accent: 'red' } }, 'look.accent'],
  ['a day that begins at 24:00', { dayBegins: '24:00' }, 'dayBegins'],
])('a forum is refused with %s', (_, parts, path) => {
  expect(faultsOf(ForumSchema, { ...forum, ...parts })).toContain(path)
})

test('people may have ids elsewhere, which are no words that want a translation', () => {
  const [pope] = aProgramme().people
  const known = { ...pope, externalIds: { en: '4711' } }
  expect(faultsOf(PersonSchema, known)).toEqual([])
  const programme = aProgramme({ people: [known as never], sessions: [aSession({ externalIds: { zh: '1' } })] })
  expect(warningsOf(programme)).toEqual(warningsOf(aProgramme()))
})

test('a logo is among the files of a programme', () => {
  const logo = { path: 'media/logo.png', bytes: 9, width: 1, height: 1 }
  expect(mediaOf(aProgramme({ forum: { ...forum, look: { logo } } }))).toContain('media/logo.png')
})

test('an address and a contact are checked like all that guests read', () => {
  const programme = aProgramme({
    forum: { ...forum, ...contact('wechat', 'forum-desk') } as never,
    sessions: [aSession(link('https://example.org/live') as never)],
  })
  expect(newWordings(aProgramme(), programme).map(({ item, words }) => [item, words])).toEqual(
    expect.arrayContaining([
      ['forum/forum', 'forum-desk'],
      ['sessions/opening', 'https://example.org/live'],
    ]),
  )
})

test('guests should be there as long ahead as before where a session is delayed or swapped', () => {
  const early = aSession({ beThereBy: '2024-09-09T08:45:00+08:00' })
  const late = aSession({ id: 'late', start: '2024-09-09T15:00:00+08:00', end: '2024-09-09T16:00:00+08:00' })
  const draft = { programme: aProgramme({ sessions: [early, late] }), revs: {} }
  expect(delay(draft, 'opening', 20)).toMatchObject([{ fields: { beThereBy: '2024-09-09T09:05:00+08:00' } }])
  const [one, two] = swap(draft, 'opening', 'late')
  expect(one).toMatchObject({ fields: { start: late.start, beThereBy: '2024-09-09T14:45:00+08:00' } })
  expect(two).toMatchObject({ fields: { start: early.start } })
  expect(two).not.toHaveProperty('fields.beThereBy')
})
