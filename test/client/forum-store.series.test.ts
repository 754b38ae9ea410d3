import { loaded, type Phone, restarted, serve } from '../support/phone'
import { aProgramme, aSession } from '../support/sample-programme'

const shown = ({ forum }: Phone) => {
  const { phase, release, noticeboard, gallery, problem } = forum()
  return { phase, release: release?.release, notices: noticeboard?.rev, photos: gallery?.rev, problem }
}
const ready = (release: number, notices: number, photos: number) => ({
  phase: 'ready',
  release,
  notices,
  photos,
  problem: undefined,
})

test('another run of releases is taken from its beginning, and what it holds is no change of what was seen', async () => {
  const phone = await loaded({ series: 'r-1', release: 30, notices: 9, photos: 9 })
  const moved = aProgramme({ sessions: [aSession({ id: 'only' })] })
  const { head } = serve(phone, { series: 'r-2', release: 1, notices: 1, photos: 1, programme: moved })
  await phone.checkForum()
  expect(shown(phone)).toEqual(ready(1, 1, 1))
  expect(phone.unseen()).toEqual([])
  expect(shown(await restarted(phone))).toEqual(ready(1, 1, 1))
  expect(phone.forum()).toMatchObject({ head })
})

test('a head of the run before, from a cache on the way, turns nothing back', async () => {
  const phone = await loaded({ series: 'r-1', release: 30, notices: 9, photos: 9 })
  const moved = { series: 'r-2', release: 1, notices: 1, photos: 1 }
  serve(phone, moved)
  await phone.checkForum()
  serve(phone, { series: 'r-1', release: 30, notices: 9, photos: 9 })
  await phone.checkForum()
  expect(shown(phone)).toEqual(ready(1, 1, 1))
  serve(phone, { ...moved, release: 2 })
  await phone.checkForum()
  expect(shown(phone)).toEqual(ready(2, 1, 1))
})

test('a device that kept a release and not which run it was of takes what there is', async () => {
  const phone = await loaded({ series: 'r-1', release: 30, notices: 9, photos: 9 })
  phone.preferences.texts.delete('last-check')
  const again = await restarted(phone)
  serve(again, { series: 'r-2', release: 1, notices: 1, photos: 1 })
  await again.checkForum()
  expect(shown(again)).toEqual(ready(1, 1, 1))
})

test('a run that could be taken only in part is taken whole the next time', async () => {
  const phone = await loaded({ series: 'r-1', release: 30, notices: 9, photos: 9 })
  const { paths, files } = serve(phone, { series: 'r-2', release: 1, notices: 2, photos: 2 })
  phone.http.remove(paths.notices)
  await phone.checkForum()
  expect(shown(phone)).toMatchObject({ release: 1, photos: 2, problem: 'gone' })
  phone.http.set(paths.notices, files[paths.notices] ?? '')
  await phone.checkForum()
  expect(shown(phone)).toEqual(ready(1, 2, 2))
})
