import type { Edit } from 'domain/draft/edit'
import { fixedOffset } from 'domain/time/time'
import type { Platform } from '../../../../cloud/ports'
import { editDraft } from '../../../../cloud/usecases/draft/edit-draft'
import { readDraft } from '../../../../cloud/usecases/draft/read-draft'
import { newForEachTest } from '../../../support/new-for-each-test'
import { anna, aRequest, draftedForum } from '../../../support/sample-draft'

let platform: Platform
newForEachTest(draftedForum, (made) => {
  platform = made.platform
})

const edit = (...edits: Edit[]) => editDraft(platform, anna, { request: aRequest(), edits })
const sessionOf = async (id: string) =>
  (await readDraft(platform)).programme.sessions.find((session) => session.id === id)

describe('the clock of the forum follows its zone', () => {
  const forumOf = async () => (await readDraft(platform)).programme.forum
  const setForum = (fields: Record<string, unknown>, rev = 1): Edit => ({
    change: 'set',
    kind: 'forum',
    id: 'forum',
    rev,
    fields,
  })
  const onDay = (date: string, offset = '+02:00') => [
    { date, opens: `${date}T08:00:00${offset}`, closes: `${date}T20:00:00${offset}` },
  ]

  test('into another zone: the times on the wall stay', async () => {
    await edit(setForum({ timeZone: 'Europe/Lisbon' }))
    expect(await sessionOf('opening')).toMatchObject({ start: '2024-09-09T09:00:00+01:00' })
    expect((await forumOf()).days[0]).toMatchObject({ opens: '2024-09-09T08:00:00+01:00' })
  })

  test('into another zone: the moments stay where that is asked for', async () => {
    await editDraft(platform, anna, {
      request: aRequest(),
      edits: [setForum({ timeZone: 'Asia/Tokyo' })],
      keep: 'moments',
    })
    expect((await forumOf()).offsets).toEqual([{ from: expect.any(String), minutes: 540 }])
    expect(await sessionOf('opening')).toMatchObject({ start: '2024-09-09T09:00:00+08:00' })
  })

  test('onto days on the other side of a change of the clock', async () => {
    await edit(setForum({ timeZone: 'Europe/Lisbon' }))
    await edit(setForum({ days: onDay('2027-07-20', '+00:00') }, 2))
    expect((await forumOf()).days).toEqual(onDay('2027-07-20', '+01:00'))
  })

  test('onto days thousands of years apart, without reading the clock in between', async () => {
    const days = [...onDay('0001-07-20', '+08:00'), ...onDay('2024-09-09', '+08:00'), ...onDay('9999-12-31', '+08:00')]
    await edit(setForum({ timeZone: 'Asia/Kolkata', days }))
    expect((await forumOf()).offsets).toEqual([
      { from: '0001-05-21T00:00:00+00:00', minutes: 353 },
      { from: '2024-07-11T00:00:00+00:00', minutes: 330 },
    ])
    expect((await forumOf()).days[2]).toMatchObject({ opens: '9999-12-31T08:00:00+05:30' })
  })

  test('not where the edit names offsets of its own', async () => {
    await edit(setForum({ timeZone: 'Europe/Lisbon', offsets: fixedOffset(0) }))
    expect((await forumOf()).offsets).toEqual(fixedOffset(0))
  })

  test('not onto other days where the offsets are not those of the zone', async () => {
    await edit(setForum({ offsets: fixedOffset(120) }))
    await edit(setForum({ days: onDay('2027-01-20') }, 2))
    expect((await forumOf()).offsets).toEqual(fixedOffset(120))
  })

  test('a zone that there is not is refused', async () => {
    await expect(edit(setForum({ timeZone: 'Mars/Olympus' }))).rejects.toMatchObject({
      id: 'bad-input',
      message: 'There is no time zone "Mars/Olympus"; use a name such as Europe/Berlin.',
    })
  })
})
