import { readFile, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Edit } from 'domain/draft/edit'
import { FORMAT } from 'domain/format/format'
import { noticesPath } from 'domain/release/release-files'
import { backUp } from '../../../cloud/adapters/embedded/backup'
import { openEmbedded } from '../../../cloud/adapters/embedded/platform'
import { folderHome } from '../../../cloud/cli/homes/folder-home'
import { run } from '../../../cloud/cli/run'
import { consoleActor } from '../../../cloud/usecases/actor'
import { editDraft } from '../../../cloud/usecases/draft/edit-draft'
import { readDraft } from '../../../cloud/usecases/draft/read-draft'
import { lastClockOffset, storeClockOffset } from '../../../cloud/usecases/forum/clock-offset'
import { invite, inviteFirstOwner } from '../../../cloud/usecases/members/invite'
import { readOrganisers } from '../../../cloud/usecases/members/people'
import { redeem } from '../../../cloud/usecases/members/redeem'
import { memberByToken } from '../../../cloud/usecases/members/sign-in'
import { cleanUpFiles } from '../../../cloud/usecases/release/archive-releases'
import { readHead } from '../../../cloud/usecases/release/read-head'
import { getHead } from '../../../cloud/usecases/store/records'
import { heldByFormat1, unpackFormat1 } from '../../support/format-1'
import { organiserOf } from '../../support/organisers'
import { type TempFolder, tempFolder } from '../../support/temp-folder'

let root: TempFolder
let folder: string
const seedFolder = path.resolve(__dirname, '../../../cloud/seed')
beforeEach(async () => {
  root = await tempFolder()
  folder = path.join(root.path, 'data')
})
afterEach(() => root.remove())

const forum = (...args: string[]) =>
  run(args, { homeOf: () => folderHome(folder), seedFolder, address: 'https://forum.example' })
const json = async (...args: string[]) => JSON.parse(await forum(...args, '--json'))
const fileOf = (name: string) => path.join(root.path, name)
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
  [['add', 'floors/one'], 'Of floors none can be added here'],
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
  const rehearsed = openEmbedded(folder)
  await storeClockOffset(rehearsed.documents, Date.parse('2024-09-09T10:12:00+08:00') - Date.now())
  await rehearsed.documents.close()
  await forum('delay', 'opening', '5')
  await forum('publish')
  const [act] = (await json('audit')).acts
  for (const at of [act.at, (await json('status')).publishedAt]) expect(at).toMatch(/^2024-09-09T10:1.*\+08:00$/)
})

test('a negative delay is a word, no flag', async () => {
  await forum('init')
  const { start } = JSON.parse(await readFile(path.join(seedFolder, 'data/sessions.json'), 'utf8')).find(
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
    folder = path.join(root.path, 'other')
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
    folder = fileOf('other')
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
  const checking = (...args: string[]) =>
    run(args, { homeOf: () => folderHome(folder), seedFolder, address: 'https://forum.example', checksText: true })
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

async function seriesIn(place: string): Promise<string | undefined> {
  const { documents } = openEmbedded(place)
  const head = await getHead(documents)
  await documents.close()
  return head?.series
}

describe('a backup', () => {
  test('restored elsewhere is the same forum, with its releases, files, audit and undo', async () => {
    await forum('init')
    await forum('delay', 'opening', '20')
    await forum('publish')
    const facts = await json('backup', fileOf('forum.backup'))
    expect(facts.files).toBeGreaterThan(5)
    const [audit, status] = [await json('audit'), await json('status')]
    const series = await seriesIn(folder)
    folder = path.join(root.path, 'elsewhere')
    expect(await json('restore', fileOf('forum.backup'))).toEqual(facts)
    // Devices that have seen a later release take this one all the same.
    expect([undefined, series]).not.toContain(await seriesIn(folder))
    expect(await json('audit')).toEqual(audit)
    expect(await json('status')).toEqual({ ...status, home: folder, draftRev: expect.any(Number) })
    await forum('undo')
    expect(await json('rollback', '1')).toMatchObject({ release: 3 })
  })

  test('never takes the place of a forum unless forced', async () => {
    await forum('init')
    await forum('backup', fileOf('old'))
    await forum('delay', 'opening', '20')
    await expect(forum('restore', fileOf('old'))).rejects.toThrow('--force')
    expect(await json('status')).toMatchObject({ unpublished: 1 })
    await forum('restore', fileOf('old'), '--force')
    expect(await json('status')).toMatchObject({ unpublished: 0 })
  })

  test('that is put back is no draft that an open desk has seen: its edit is refused as stale', async () => {
    await forum('init')
    await forum('backup', fileOf('old'))
    await forum('delay', 'opening', '20')
    const before = openEmbedded(folder)
    const { rev, revs } = await readDraft(before)
    await before.documents.close()
    await forum('restore', fileOf('old'), '--force')
    await forum('delay', 'opening', '5')
    const after = { ...openEmbedded(folder), clockOffset: 0 }
    expect((await readDraft(after)).rev).toBeGreaterThan(rev + 1)
    const seen: Edit = {
      change: 'set',
      kind: 'sessions',
      id: 'opening',
      rev: revs['sessions/opening'] ?? 0,
      fields: { full: true },
    }
    const editing = editDraft(after, consoleActor, { request: 'request-0001', edits: [seen] })
    await expect(editing).rejects.toMatchObject({ id: 'stale' })
    await after.documents.close()
  })

  test('leaves to the folder on which clock its forum runs', async () => {
    await forum('init')
    const rehearsed = openEmbedded(folder)
    await storeClockOffset(rehearsed.documents, 5000)
    await rehearsed.documents.close()
    await forum('backup', fileOf('old'))
    await forum('restore', fileOf('old'), '--force')
    const { documents } = openEmbedded(folder)
    expect(await lastClockOffset(documents)).toBe(0)
    await documents.close()
  })

  test('brings nobody back: not by a token, not by a code, and not who was revoked since', async () => {
    await forum('init')
    const at = { ...openEmbedded(folder), clockOffset: 0 }
    const owner = await organiserOf(at, 'owner', 'Olga')
    const revoked = await organiserOf(at, 'owner', 'Bad')
    const { code } = await invite(at, consoleActor, { role: 'owner' })
    await forum('backup', fileOf('old'))
    // A backup of an earlier version has everything in it.
    await backUp(folder, fileOf('older'))
    await forum('revoke', revoked.member.id)
    for (const file of ['old', 'older']) {
      expect(await forum('restore', fileOf(file), '--force')).toContain('Everybody is signed out')
      for (const { token } of [owner, revoked]) expect(await memberByToken(at, token)).toBeUndefined()
      await expect(redeem(at, { code, name: 'Eve' })).rejects.toMatchObject({ id: 'gone' })
      const { members, invitations } = await readOrganisers(at)
      expect([members.map(({ name }) => name), invitations]).toEqual([['Olga'], []])
      const first = await inviteFirstOwner(at)
      const again = await inviteFirstOwner(at)
      await expect(redeem(at, { code: first?.code ?? '', name: 'Eve' })).rejects.toMatchObject({ id: 'gone' })
      const fresh = await redeem(at, { code: again?.code ?? '', name: 'Owen' })
      expect(await memberByToken(at, fresh.token)).toMatchObject({ name: 'Owen', role: 'owner' })
      expect(await inviteFirstOwner(at)).toBeUndefined()
    }
    const text = gunzipSync(await readFile(fileOf('old'))).toString()
    expect(text).not.toMatch(/"collection":"(tokens|invitations|openids)"/)
    await at.documents.close()
  })

  test('takes what was published since off the public folder', async () => {
    await forum('init')
    await forum('backup', fileOf('old'))
    await forum('notice', 'A secret.')
    const at = { ...openEmbedded(folder), clockOffset: 0 }
    const board = noticesPath((await readHead(at)).notices)
    await forum('restore', fileOf('old'), '--force')
    await cleanUpFiles(at)
    expect(await at.blobs.get(board)).toBeUndefined()
    expect(await at.blobs.get(noticesPath((await readHead(at)).notices))).toBeDefined()
    await at.documents.close()
  })

  test.each([
    ['cut short', (file: string) => truncate(file, 5000)],
    ['not one at all', (file: string) => writeFile(file, 'hello')],
    ['empty', (file: string) => writeFile(file, '')],
  ])('that is %s is refused, and the forum stays', async (_name, damage) => {
    await forum('init')
    await forum('backup', fileOf('b'))
    await forum('delay', 'opening', '20')
    await damage(fileOf('b'))
    await expect(forum('restore', fileOf('b'), '--force')).rejects.toThrow('is no whole backup of a forum.')
    expect(await json('status')).toMatchObject({ unpublished: 1 })
  })
})
