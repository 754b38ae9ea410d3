import { zonesLike } from '@/organiser/components/zone/zones-like'
import { readBeginForm, storeBeginForm } from '@/organiser/home/begin/kept-form'
import { blankForm, firstWrong, withFirstDay, withLanguage, wrongBasics } from '@/organiser/home/begin/view'
import { preferences } from '../fakes/preferences'

const zones = [
  'UTC',
  'America/New_York',
  'America/North_Dakota/New_Salem',
  'Asia/Shanghai',
  'Europe/Berlin',
  'Pacific/Niue',
]
const form = {
  name: 'Boat',
  place: 'Miami',
  from: '2024-03-09',
  to: '2024-03-16',
  timeZone: 'America/New_York',
  languages: ['en'],
}

test.each([
  ['zh-CN', ['zh']],
  ['pt', ['en']],
])('a form begins in the reader’s language where it is offered: %s', (language, languages) => {
  expect(blankForm(language, 'Europe/Berlin')).toMatchObject({ languages, timeZone: 'Europe/Berlin', name: '' })
})

test('the last day follows the first until it is behind it', () => {
  const begun = withFirstDay(blankForm('en', undefined), '2024-03-09')
  expect(begun.to).toBe('2024-03-09')
  expect(withFirstDay({ ...begun, to: '2024-03-16' }, '2024-03-10').to).toBe('2024-03-16')
  expect(withFirstDay({ ...begun, to: '2024-03-16' }, '2024-03-20').to).toBe('2024-03-20')
})

test('languages keep the order in which they were chosen', () => {
  const two = withLanguage(form, 'zh')
  expect(two.languages).toEqual(['en', 'zh'])
  expect(withLanguage(withLanguage(two, 'en'), 'en').languages).toEqual(['zh', 'en'])
})

test.each([
  ['all of it', {}, []],
  ['a name of spaces', { name: '  ' }, ['name']],
  ['no day', { from: '', to: '' }, ['from', 'to']],
  ['a last day before the first', { to: '2024-03-08' }, ['to']],
  ['more days than a forum has', { to: '2025-03-08' }, ['to']],
  ['a zone that the backend does not know', { timeZone: 'New York' }, ['timeZone']],
  ['no language', { languages: [] }, ['languages']],
])('%s', (_name, entered, wrong) => {
  expect(Object.keys(wrongBasics({ ...form, ...entered }, zones)).sort()).toEqual([...wrong].sort())
})

test.each([
  ['new y', ['America/New_York']],
  ['New', ['America/New_York', 'America/North_Dakota/New_Salem']],
  ['ni', ['Pacific/Niue']],
  ['n', []],
  ['Europe/Berlin', []],
  ['Lagos', []],
])('%j finds %j', (typed, found) => {
  expect(zonesLike(typed, zones)).toEqual(found)
})

test('the first field from above that is wrong is the one that is shown', () => {
  expect(firstWrong({ languages: 'begin.languages.wrong', from: 'begin.day.wrong' })).toBe('begin-from')
  expect(firstWrong({})).toBeUndefined()
})

describe('what was entered for a forum that has not begun', () => {
  const blank = blankForm('en', 'Europe/Lisbon')
  const entered = { ...blank, name: 'Ports', from: '2027-03-10' }
  beforeEach(() => preferences.texts.clear())

  test('is there again after a reload', () => {
    storeBeginForm(entered)
    expect(readBeginForm(blank)).toEqual(entered)
  })

  test('is forgotten once it has begun', () => {
    storeBeginForm(entered)
    storeBeginForm(undefined)
    expect(readBeginForm(blank)).toBe(blank)
  })

  test.each(['7', '[]', '{"name":3}', '{"name":"Ports"}'])('is not made of %s', (text) => {
    preferences.set('begin', text)
    expect(readBeginForm(blank)).toBe(blank)
  })
})
