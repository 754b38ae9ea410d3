import { upgradeProgramme } from 'domain/format/format'
import { ForumSchema } from 'domain/programme/forum'
import { isoOf, momentOf, type Offsets } from 'domain/time/time'
import * as v from 'valibot'
import { heldByFormat1 } from '../../support/format-1'

const { programme } = heldByFormat1().draft
const forumOf = (upgraded: object) => (upgraded as { forum: { offsets: Offsets } }).forum

test('the one offset of a forum becomes its list of offsets, and every time is shown as before', () => {
  const forum = forumOf(upgradeProgramme(programme, 1))
  expect(v.is(ForumSchema, forum)).toBe(true)
  expect(forum.offsets).toEqual([{ from: '2024-09-09T07:30:00+08:00', minutes: 480 }])
  for (const time of ['2020-01-01T10:00:00+08:00', '2024-09-09T10:00:00+08:00', '2030-01-01T10:00:00+08:00'])
    expect(isoOf(momentOf(time), forum.offsets)).toBe(time)
})

test('what is of the newer format already stays as it is', () => {
  const once = upgradeProgramme(programme, 1)
  expect(upgradeProgramme(once, 1)).toEqual(once)
})
