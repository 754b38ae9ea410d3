import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { FORMAT } from 'domain/format/format'
import { openEmbedded } from '../../../cloud/adapters/embedded/platform'
import { run } from '../../../cloud/cli/run'
import { storeClockOffset } from '../../../cloud/usecases/forum/clock-offset'
import { commandLine } from '../../support/command-line'
import { heldByFormat1, unpackFormat1 } from '../../support/format-1'

const { home, settings, forum, json, fileOf } = commandLine()
const draftedSession = async (id: string) => {
  const { acts } = await json('audit')
  return acts[0].after[`sessions/${id}`].item
}

test.each([
  ['a wording in one language', 'title.en', 'Grand opening', { title: { en: 'Grand opening', zh: '开幕式' } }],
  ['a time on the forum’s clock', 'start', '2024-09-09 09:10', { start: '2024-09-09T09:10:00+08:00' }],
  ['a word of a list', 'status', 'cancelled', { status: 'cancelled' }],
  ['yes or no', 'full', 'true', { full: true }],
  ['a list as JSON', 'languages', '["en"]', { languages: ['en'] }],
])('edit sets %s', async (_name, field, value, expected) => {
  await forum('init')
  await forum('edit', 'opening', field, value)
  expect(await draftedSession('opening')).toMatchObject(expected)
})

test('edit takes an optional field away, and reaches every item', async () => {
  await forum('init')
  await forum('edit', 'opening', 'abstract', 'null')
  expect(await draftedSession('opening')).not.toHaveProperty('abstract')
  await forum('edit', 'forum', 'place.en', 'Here')
  await forum('edit', 'help/wifi', 'body.en', 'Ask at the desk.')
  expect((await json('check')).differences).toEqual([
    { kind: 'forum', id: 'forum', what: 'changed' },
    { kind: 'sessions', id: 'opening', what: 'changed' },
    { kind: 'help', id: 'wifi', what: 'changed' },
  ])
})

test.each([
  [['bark'], 'There is no verb "bark"; known: init, '],
  [['delay', 'opening'], 'MINUTES is missing. Usage: forum delay SESSION MINUTES [--following]'],
  [
    ['delay', 'opening', '5', '6'],
    "Too many arguments for 'delay'. Expected 2 arguments but got 3. Usage: forum delay",
  ],
  [['delay', 'opening', 'ten'], 'MINUTES must be a whole number of at least -1440; it is "ten".'],
  [['delay', 'opening', '5', '--fast'], "Unknown option '--fast'. Usage: forum delay"],
  [['delay', 'lunch', '5'], 'There is no session "lunch" in the draft.'],
  [['edit', 'opening', 'colour', 'red'], 'There is no field "colour"; known: title, '],
  [['edit', 'opening', 'start', 'noon'], 'sessions/opening: The field "start" must be a time such as'],
  [['edit', 'chairs/one', 'x', 'y'], 'There is no kind "chairs"; known: forum, '],
  [['edit', 'rooms/tent', 'capacity', '1'], 'There is no rooms/tent in the draft.'],
  [['move', 'opening', 'tent'], 'There is no room "tent"; known: '],
  [['undo'], 'There is nothing of yours to undo.'],
  [['rollback', '7'], 'There is no release 7; the newest is 1.'],
  [['changes'], '--since must be a whole number'],
  [['invite', 'king'], 'There is no role "king"; known: editor, publisher, owner.'],
  [['invite', 'editor', '--days', '31'], '--days must be at most 30; it is "31".'],
  [['invite', 'editor', '--days', '0'], '--days must be a whole number of at least 1'],
  [['notice', ''], 'The field "en" must not be empty'],
  [['init'], 'holds a forum already.'],
  [['list', 'chairs'], 'There is no kind "chairs"; known: sessions, '],
  [['add', 'documents/one'], 'Of documents none can be added here'],
  [['add', 'opening'], 'There is a sessions/opening already; "edit" changes it.'],
  [['edit', 'opening', 'title', 'Opening'], 'The field "title" must be an object such as {"en": "…"}'],
  [['export', '/dev/null/all.json'], '/dev/null'],
  [['completion', 'fish'], 'There is no completion for "fish"; known: bash, zsh.'],
  [['restore', '/nowhere/at.all'], 'There is no file /nowhere/at.all.'],
])('refused: %j', async (args, message) => {
  await forum('init')
  const before = await json('status')
  const error: Error = await forum(...args).then(
    () => new Error('not refused'),
    (reason) => reason,
  )
  expect(error.message).toContain(message)
  expect(error.message).not.toContain('\n')
  expect(await json('status')).toEqual(before)
})

test('a time of the day is on the day of what it changes', async () => {
  await forum('init')
  await forum('edit', 'opening', 'start', '9:10')
  expect(await draftedSession('opening')).toMatchObject({ start: '2024-09-09T09:10:00+08:00' })
  const adding = forum('add', 'extra', 'title.en=Extra', 'start=14:00')
  await expect(adding).rejects.toThrow('Which day is "start" on? Write it as 2024-09-09 14:00.')
})

test('an added session is listed, and its end is on the day of its start', async () => {
  await forum('init')
  await forum('add', 'extra', 'title.en=An extra hour for questions', 'start=2024-09-10 20:00', 'end=21:00')
  expect(await draftedSession('extra')).toMatchObject({
    shortTitle: { en: 'An extra hour for' },
    start: '2024-09-10T20:00:00+08:00',
    end: '2024-09-10T21:00:00+08:00',
  })
  expect((await json('list', 'sessions')).items).toContainEqual({
    id: 'extra',
    label: 'An extra hour for questions',
    start: '2024-09-10T20:00:00+08:00',
    end: '2024-09-10T21:00:00+08:00',
    room: null,
    status: 'scheduled',
  })
  expect(await forum('list', 'rooms')).toMatch(/^\S+ +\S/)
})

test('every verb explains itself, and the list of verbs names it', async () => {
  const all = await forum('help')
  expect(await forum('delay', '--help')).toMatch(
    /SESSION MINUTES \[--following\][\s\S]*Move a session[\s\S]*--following/,
  )
  for (const verb of ['init', 'add', 'list', 'completion', 'privacy']) expect(all).toContain(`  ${verb}`)
  expect(await forum('--version')).toMatch(/^\d+\.\d+\.\d+$/)
})

test('audit and history are on the forum’s clock', async () => {
  await forum('init')
  const rehearsed = openEmbedded(home.folder)
  await storeClockOffset(rehearsed.documents, Date.parse('2024-09-09T10:12:00+08:00') - Date.now())
  await rehearsed.documents.close()
  await forum('delay', 'opening', '5')
  await forum('publish')
  const [act] = (await json('audit')).acts
  for (const at of [act.at, (await json('status')).publishedAt]) expect(at).toMatch(/^2024-09-09T10:1.*\+08:00$/)
})

test('a negative delay is a word, no flag', async () => {
  await forum('init')
  const { start } = JSON.parse(await readFile(path.join(settings().seedFolder, 'data/sessions.json'), 'utf8')).find(
    ({ id }: { id: string }) => id === 'opening',
  )
  await forum('delay', 'opening', '-15')
  expect(Date.parse((await draftedSession('opening')).start)).toBe(Date.parse(start) - 15 * 60_000)
})

test('before there is a forum every verb says how to make one, and makes nothing', async () => {
  await expect(forum('status')).rejects.toThrow('make one with: forum init')
  await expect(forum('backup', fileOf('b.gz'))).rejects.toThrow('There is no forum in')
  expect(await json('init', '--empty')).toMatchObject({ sessions: 0 })
})

describe('a forum from a file', () => {
  const programmeFile = async (change: (programme: Record<string, unknown>) => void) => {
    await forum('init', '--empty')
    await forum('export', fileOf('programme.json'))
    const programme = JSON.parse(await readFile(fileOf('programme.json'), 'utf8'))
    change(programme)
    await writeFile(fileOf('programme.json'), JSON.stringify(programme))
    home.folder = fileOf('other')
    return fileOf('programme.json')
  }
  const picture = { path: 'media/plan-1.svg', bytes: 1, width: 1, height: 1 }
  const floor = { id: 'f1', name: { en: 'Floor' }, plan: picture }

  test('begins as release 1', async () => {
    const file = await programmeFile(() => undefined)
    expect(await json('init', '--from', file)).toMatchObject({ release: 1, sessions: 0 })
  })

  test('of an older version is upgraded, its media with it', async () => {
    await unpackFormat1(fileOf('old'))
    await writeFile(fileOf('old/files/programme.json'), JSON.stringify(heldByFormat1().release.programme))
    home.folder = fileOf('other')
    expect(await json('init', '--from', fileOf('old/files/programme.json'))).toMatchObject({ release: 1, sessions: 27 })
    await forum('export', fileOf('new.json'))
    const { format, sessionKinds } = JSON.parse(await readFile(fileOf('new.json'), 'utf8'))
    expect(format).toBe(FORMAT)
    expect(sessionKinds).toContainEqual({
      id: 'keynote',
      icon: 'mic',
      name: { en: 'Keynote', zh: '主旨演讲', ar: 'كلمة رئيسية' },
    })
  })

  test.each([
    ['a newer format', { format: FORMAT + 1 }, `and this version reads format ${FORMAT}: update it.`],
    ['a format that is none', { format: 'new' }, '"format" must be a whole number of at least 1.'],
    ['a field of the wrong type', { help: 7 }, 'The field "help" must be a list; it was 7.'],
    ['a field too much', { colour: 'red' }, 'The field "colour" is not known here.'],
    [
      'a topic twice',
      { topics: [1, 2].map(() => ({ id: 'a', number: 1, title: { en: 'A' } })) },
      'topics/a is there twice.',
    ],
    [
      'a room nowhere',
      { rooms: [{ id: 'r', name: { en: 'R' }, place: 'p' }] },
      'rooms/r/place points at places/p, which is not there.',
    ],
    ['a file that is missing', { floors: [floor] }, 'names media/plan-1.svg, but'],
  ])('is refused with %s, and nothing is made', async (_name, parts, message) => {
    const file = await programmeFile((programme) => Object.assign(programme, parts))
    await expect(forum('init', '--from', file)).rejects.toThrow(message)
    await expect(forum('status')).rejects.toThrow('There is no forum in')
  })

  test('that is no JSON or is not there', async () => {
    await writeFile(fileOf('x.json'), '{')
    await expect(forum('init', '--from', fileOf('x.json'))).rejects.toThrow('is no JSON.')
    await expect(forum('init', '--from', fileOf('y.json'))).rejects.toThrow('cannot be read.')
    await expect(forum('init', '--empty', '--from', fileOf('y.json'))).rejects.toThrow('Choose one of')
  })
})

test('where WeChat checks text, the command line publishes new text with --unchecked alone, and the audit says so', async () => {
  await forum('init')
  const checking = (...args: string[]) => run(args, { ...settings(), checksText: true })
  await checking('delay', 'opening', '20')
  expect(await checking('publish')).toContain('Release 2 is out.')
  await checking('edit', 'opening', 'abstract', '{"en":"A word of welcome."}')
  const refusal = 'publish from the mini program, or on the command line with --unchecked.'
  await expect(checking('publish')).rejects.toThrow(refusal)
  await expect(checking('notice', 'Lunch is served.')).rejects.toThrow(refusal)
  expect(await checking('publish', '--unchecked')).toContain('Release 3 is out.')
  expect(await checking('notice', 'Lunch is served.', '--unchecked')).toContain('Posted')
  const { acts } = await json('audit')
  expect(acts).toMatchObject([
    { act: 'notice', after: { unchecked: true } },
    { act: 'publish', after: { release: 3, unchecked: true } },
    { act: 'edit' },
    { act: 'publish', after: { release: 2 } },
    { act: 'edit' },
  ])
  expect(acts[3].after).not.toHaveProperty('unchecked')
})

test('publishing nothing and going back twice make no release, and say so', async () => {
  await forum('init')
  expect(await forum('publish', '--note', 'Nothing.')).toBe(
    'Nothing to publish: release 1 is as the draft. No release was made.',
  )
  await forum('delay', 'opening', '20')
  await forum('publish')
  await forum('delay', 'topic-1', '5')
  await forum('edit', 'help/wifi', 'body.en', 'Ask at the desk.')
  expect(await forum('rollback', '1')).toBe(
    [
      'Release 3 is out; it is as release 1, and so is the draft.',
      '2 unpublished changes dropped from the draft; "undo" brings them back:',
      'sessions/topic-1 changed',
      'help/wifi changed',
    ].join('\n'),
  )
  expect(await forum('rollback', '1')).toBe(
    'Release 3 is as release 1 already. No release was made, and the draft stays as it is.',
  )
  expect(await json('rollback', '3')).toEqual({ release: 3, made: false, changes: [], dropped: [] })
  expect(await json('status')).toMatchObject({ release: 3, unpublished: 0 })
})

test('a delay with what follows says which session keeps its time', async () => {
  await forum('init')
  expect(await json('delay', 'opening', '20', '--following')).toMatchObject({
    items: ['sessions/opening', 'sessions/speech-nia', 'sessions/speech-iom'],
    kept: 'topic-1',
  })
  expect(await forum('delay', 'topic-4', '5', '--following')).toContain(
    'reports at 15:45 keeps its time: the gap before it is long enough.',
  )
})
