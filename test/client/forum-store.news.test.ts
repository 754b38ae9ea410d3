import { until } from '../hosts/until'
import { aPhone, loaded, type Phone, serve } from '../support/phone'

const release = (phone: Phone) => phone.forum().release?.release
const questions = ({ http }: Phone) => http.asked.filter((path) => path === 'head.json').length

test('news that comes while a question is under way is taken behind it', async () => {
  const phone = await loaded({ release: 1 })
  phone.http.of('head.json').hold()
  const early = phone.checkForum()
  await new Promise(setImmediate)
  serve(phone, { release: 2 })
  const news = phone.takeHead()
  phone.http.of('head.json').release()
  await early
  expect(release(phone)).toBe(1)
  await news
  expect(release(phone)).toBe(2)
})

test('many pieces of news while a question is under way are one more question', async () => {
  const phone = await loaded({ release: 1 })
  phone.http.asked.length = 0
  phone.http.of('head.json').hold()
  const all = [phone.checkForum(), phone.takeHead(), phone.takeHead(), phone.takeHead()]
  phone.http.of('head.json').release()
  await Promise.all(all)
  expect(questions(phone)).toBe(2)
})

test('of two heads that are told while another is taken the later one is taken next', async () => {
  const phone = await loaded({ release: 1 })
  const second = serve(phone, { release: 1, notices: 2, posted: ['lunch'] })
  const third = serve(phone, { release: 1, notices: 3, posted: [] })
  const fourth = serve(phone, { release: 1, notices: 4, posted: ['coats'] })
  phone.http.of(second.paths.notices).hold()
  const taken = phone.takeHead(second.head)
  await new Promise(setImmediate)
  const told = [third, fourth].map(({ head }) => phone.takeHead(head))
  phone.http.of(second.paths.notices).release()
  await Promise.all([taken, ...told])
  expect(phone.forum().noticeboard?.rev).toBe(4)
})

test('news is one question where none is under way', async () => {
  const phone = await loaded({ release: 1 })
  phone.http.asked.length = 0
  await phone.takeHead()
  expect(questions(phone)).toBe(1)
})

test('a head that is told while a device loads for the first time is taken behind it', async () => {
  const phone = await aPhone()
  serve(phone, { release: 1 })
  phone.live.startLive()
  phone.http.of('head.json').hold()
  const first = phone.checkForum()
  await new Promise(setImmediate)
  const { head } = serve(phone, { release: 2 })
  phone.tell(head)
  phone.http.of('head.json').release()
  await first
  await until(async () => release(phone) === 2)
})

test('a stream that opens while a device loads for the first time asks no second time', async () => {
  const phone = await aPhone()
  serve(phone, { release: 1 })
  phone.live.startLive()
  phone.http.of('head.json').hold()
  const first = phone.checkForum()
  phone.tell()
  phone.http.of('head.json').release()
  await first
  await new Promise(setImmediate)
  expect(questions(phone)).toBe(1)
})
