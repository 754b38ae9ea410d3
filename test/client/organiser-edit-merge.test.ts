import { isSame } from 'domain/draft/same'
import fc from 'fast-check'
import { isClash, merge } from '@/organiser/edit/form/merge'
import { changesIn, hasOpenClash, openEditing, rebase, resolveClash } from '@/organiser/edit/form/state'
import type { Item } from '@/organiser/edit/form/values'
import { aSession } from '../support/sample-programme'

const title = { en: 'Opening', zh: '开幕式' }

test.each<[string, unknown, unknown, unknown, unknown, unknown]>([
  ['nobody changed it', 1, 1, 1, 1, 1],
  ['only I did', 1, 2, 1, 2, 2],
  ['only they did', 1, 1, 2, 2, 2],
  ['both did the same', 1, 2, 2, 2, 2],
  ['each did something else', 1, 2, 3, 2, 3],
  ['I took it away', 1, undefined, 1, undefined, undefined],
  ['they took it away', 1, 1, undefined, undefined, undefined],
  ['I changed what they took away', 1, 2, undefined, 2, undefined],
  [
    'each wrote another language',
    title,
    { ...title, en: 'A' },
    { ...title, zh: '甲' },
    { en: 'A', zh: '甲' },
    { en: 'A', zh: '甲' },
  ],
  [
    'each added a language',
    title,
    { ...title, fr: 'A' },
    { ...title, ar: 'B' },
    { ...title, fr: 'A', ar: 'B' },
    { ...title, fr: 'A', ar: 'B' },
  ],
  [
    'both wrote one language',
    title,
    { ...title, en: 'A' },
    { en: 'B', zh: '甲' },
    { en: 'A', zh: '甲' },
    { en: 'B', zh: '甲' },
  ],
  ['they took a language away', title, { ...title, en: 'A' }, { en: 'Opening' }, { en: 'A' }, { en: 'A' }],
  ['lists are one thing', ['a'], ['a', 'b'], ['c'], ['a', 'b'], ['c']],
  ['a list that only I changed', ['a'], ['a', 'b'], ['a'], ['a', 'b'], ['a', 'b']],
])('%s', (_, base, mine, theirs, asMine, asTheirs) => {
  expect(merge(base, mine, theirs, 'mine')).toEqual(asMine)
  expect(merge(base, mine, theirs, 'theirs')).toEqual(asTheirs)
  expect(isClash(base, mine, theirs)).toBe(!isSame(asMine, asTheirs))
})

const values = fc.dictionary(fc.constantFrom('en', 'zh', 'ar'), fc.constantFrom('a', 'b'))

test('whoever changed nothing loses nothing, whatever the other did', () => {
  fc.assert(
    fc.property(values, values, (base, other) => {
      expect(merge(base, base, other, 'mine')).toEqual(other)
      expect(merge(base, other, base, 'theirs')).toEqual(other)
      expect(isClash(base, base, other) || isClash(base, other, base)).toBe(false)
    }),
  )
})

test('every wording that is only on one side is in the result', () => {
  fc.assert(
    fc.property(values, values, values, (base, mine, theirs) => {
      const result = merge(base, mine, theirs, 'theirs') as Record<string, string>
      for (const language of ['en', 'zh', 'ar'])
        if (mine[language] !== base[language] && theirs[language] === base[language])
          expect(result[language]).toBe(mine[language])
    }),
  )
})

describe('a form on a newer version of the item', () => {
  const base = aSession() as unknown as Item
  const mine = (typed: Item) => {
    const editing = openEditing('sessions', 'opening', base, 1)
    return { ...editing, form: { ...editing.form, ...typed } }
  }

  test('what each side changed is in it, and only my part is sent, on the new rev', () => {
    const next = rebase(mine({ room: 'hall-b' }), { ...base, full: true }, 2, 'Bo')
    expect(next).toMatchObject({ rev: 2, clashes: [], form: { room: 'hall-b', full: true } })
    expect(changesIn(next)).toEqual({ room: 'hall-b' })
  })

  test('what both changed keeps my version and waits for a choice', () => {
    const next = rebase(mine({ room: 'hall-b', full: true }), { ...base, room: 'hall-c' }, 2, 'Bo')
    expect(next.clashes).toEqual([{ name: 'room', by: 'Bo', mine: 'hall-b', theirs: 'hall-c' }])
    expect(next.form).toMatchObject({ room: 'hall-b', full: true })
    expect(hasOpenClash(next)).toBe(true)
  })

  test('theirs is chosen: nothing of mine is sent for that field; mine is chosen again: it is', () => {
    const next = rebase(mine({ room: 'hall-b', full: true }), { ...base, room: 'hall-c' }, 2, 'Bo')
    const theirs = resolveClash(next, 'room', 'theirs')
    expect([hasOpenClash(theirs), changesIn(theirs)]).toEqual([false, { full: true }])
    expect(changesIn(resolveClash(theirs, 'room', 'mine'))).toEqual({ room: 'hall-b', full: true })
  })

  test('theirs of a text keeps my other languages', () => {
    const typed = { title: { en: 'Grand opening', zh: '隆重开幕' } }
    const next = rebase(mine(typed), { ...base, title: { en: 'The opening', zh: '开幕式' } }, 2, 'Bo')
    expect(resolveClash(next, 'title', 'theirs').form.title).toEqual({ en: 'The opening', zh: '隆重开幕' })
    expect(resolveClash(next, 'title', 'mine').form.title).toEqual(typed.title)
  })

  test('what they took away stays away where I left it alone', () => {
    const topical = { ...base, topic: 'ports' }
    const editing = openEditing('sessions', 'opening', topical, 1)
    const next = rebase({ ...editing, form: { ...editing.form, full: true } }, base, 2, 'Bo')
    expect(changesIn(next)).toEqual({ full: true })
    expect(next.form.topic).toBe('')
  })

  test('a choice for a field without a clash changes nothing', () => {
    const editing = mine({ room: 'hall-b' })
    expect(resolveClash(editing, 'room', 'theirs')).toBe(editing)
  })
})
