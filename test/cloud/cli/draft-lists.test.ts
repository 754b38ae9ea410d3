import { commandLine } from '../../support/command-line'

const { forum, json } = commandLine()

const ids = async (kind: string): Promise<string[]> =>
  (await json('list', kind)).items.map(({ id }: { id: string }) => id)
const changed = async (): Promise<Record<string, { item: Record<string, unknown> }>> =>
  (await json('audit')).acts[0].after

beforeEach(() => forum('init'))

test('a room is put behind another or first, in one act that one undo takes back', async () => {
  const [one = '', two = '', ...more] = await ids('rooms')
  await forum('reorder', `rooms/${one}`, two)
  expect(await ids('rooms')).toEqual([two, one, ...more])
  expect((await json('check')).differences).toHaveLength(1)
  await forum('undo')
  expect(await ids('rooms')).toEqual([one, two, ...more])
  await forum('reorder', `rooms/${two}`, '--first')
  expect(await ids('rooms')).toEqual([two, one, ...more])
})

test('three sessions get another room, another topic and another day at once; one undo takes all back', async () => {
  const before = await json('check')
  const change = ['--room', 'hall-b', '--topic', 'null', '--days', '1', '--minutes', '-15']
  await forum('change', 'topic-1', 'topic-2', 'topic-3', ...change)
  const after = await changed()
  expect(Object.keys(after).sort()).toEqual(['sessions/topic-1', 'sessions/topic-2', 'sessions/topic-3'])
  for (const { item } of Object.values(after)) {
    expect(item).toMatchObject({ room: 'hall-b', start: expect.stringMatching(/^2024-09-1\d/) })
    expect(item).not.toHaveProperty('topic')
  }
  await forum('undo')
  expect(await json('check')).toMatchObject({ differences: before.differences, warnings: before.warnings })
})

test('a session is duplicated under an id of its own; a kind of one’s own is added, renamed and removed', async () => {
  await forum('duplicate', 'opening', 'opening-2')
  expect((await changed())['sessions/opening-2']?.item).toMatchObject({ id: 'opening-2', status: 'scheduled' })
  await forum('add', 'sessionKinds/hackathon', 'name.en=Hackathon', 'name.zh=编程马拉松')
  await forum('edit', 'sessionKinds/hackathon', 'name.en', 'Code sprint')
  await forum('edit', 'opening-2', 'kind', 'hackathon')
  await expect(forum('remove', 'sessionKinds/hackathon')).rejects.toThrow(
    'sessionKinds/hackathon cannot be removed: sessions/opening-2/kind points at it.',
  )
  await forum('remove', 'opening-2')
  await forum('remove', 'sessionKinds/hackathon')
  expect(await ids('sessionKinds')).not.toContain('hackathon')
})

test.each([
  [['reorder', 'rooms/hall-a'], 'Where to: say either the id'],
  [['reorder', 'rooms/hall-a', 'hall-b', '--first'], 'Where to: say either the id'],
  [['reorder', 'rooms/hall-a', 'cellar'], 'There is no rooms/cellar to stand behind.'],
  [['reorder', 'opening', 'closing'], '"opening" stands in no list of its own: sessions are in order of time.'],
  [['reorder', 'forum', '--first'], '"forum" stands in no list of its own'],
  [['change', 'opening'], 'That is so already; nothing was changed.'],
  [['change', 'opening', '--days', 'two'], '--days must be a whole number'],
  [['change', 'opening', '--minutes', '2000'], 'The minutes must be a whole number from -1440 to 1440.'],
  [['change', 'opening', '--room', 'cellar'], 'There is no room "cellar"; known: '],
  [['remove', 'rooms/cellar'], 'There is no rooms/cellar in the draft.'],
  [['duplicate', 'nothing'], 'There is no session "nothing" in the draft.'],
])('%j says what is wrong, and changes nothing', async (args, message) => {
  const { acts } = await json('audit')
  await expect(forum(...args)).rejects.toThrow(message)
  expect((await json('audit')).acts).toEqual(acts)
})

test('another zone moves the forum with all that has a time; the first twenty of it are named, the others counted', async () => {
  const items = (await json('edit', 'forum', 'timeZone', 'Asia/Tokyo')).items
  expect(items).toEqual(['forum/forum'])
  expect(await forum('undo')).toMatch(
    /^Undone in the draft: forum\/forum, (sessions\/[\w-]+, ){18}sessions\/[\w-]+ and \d+ more\.$/m,
  )
})
