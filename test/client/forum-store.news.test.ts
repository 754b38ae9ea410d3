import { loaded, type Phone, serve } from '../support/phone'

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

test('news is one question where none is under way', async () => {
  const phone = await loaded({ release: 1 })
  phone.http.asked.length = 0
  await phone.takeHead()
  expect(questions(phone)).toBe(1)
})
