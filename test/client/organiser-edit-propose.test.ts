import { blankOf } from 'domain/draft/blank'
import { proposedId, proposedShort } from 'domain/draft/propose'
import fc from 'fast-check'
import { enterValue, takenIds } from '@/organiser/edit/form/entering'
import { openEditing } from '@/organiser/edit/form/state'
import { aProgramme, aSession } from '../support/sample-programme'

test.each([
  ['two words', 'Opening ceremony', [], 'opening-ceremony'],
  ['small words', 'The Future of Ports', [], 'future-ports'],
  ['nothing but small words', 'On and On', [], 'on-and-on'],
  ['accents and signs', 'Café: São Tomé & Príncipe', [], 'cafe-sao-tome'],
  ['a long title ends at a word', 'Collaboratively Preventing Security Risks', [], 'collaboratively'],
  ['a word longer than an id', 'Internationalisationprocesses', [], 'internationalisation'],
  ['figures', 'Panel 3 (2024)', [], 'panel-3-2024'],
  ['an id that is taken', 'Panel', ['panel'], 'panel-2'],
  ['one that is taken twice', 'Panel', ['panel', 'panel-2'], 'panel-3'],
  ['a full one that is taken', 'Internationalisation', ['internationalisation'], 'internationalisati-2'],
  ['no letters that an id takes', '开幕式', [], 'session'],
  ['nothing', '', ['session'], 'session-2'],
])('%s', (_, title, taken, id) => {
  expect(proposedId(title, 'session', new Set(taken))).toBe(id)
})

test('whatever the title is, the id is one and is not taken', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ unit: 'grapheme' })), (title, others) => {
      const taken = new Set<string>()
      for (const one of [...others, title, title]) {
        const id = proposedId(one, 'room', taken)
        expect(id).toMatch(/^[a-z0-9-]{1,20}$/)
        expect(taken.has(id)).toBe(false)
        taken.add(id)
      }
    }),
  )
})

test.each([
  ['one that fits', 'Opening ceremony', 'Opening ceremony'],
  ['20 characters', 'x'.repeat(20), 'x'.repeat(20)],
  ['whole words', 'Regulating and Facilitating Personnel Exchanges', 'Regulating and'],
  ['no comma at the end', 'Address by video: Amy Pope', 'Address by video'],
  [
    'a script without spaces',
    '国际移民组织总干事艾米珀普女士通过视频方式致辞',
    '国际移民组织总干事艾米珀普女士通过视频方',
  ],
  ['nothing', ' ', ''],
])('a short title: %s', (_, title, short) => {
  expect(proposedShort(title)).toBe(short)
})

test('no short title has more than 20 characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (title) => {
      expect([...proposedShort(title)].length).toBeLessThanOrEqual(20)
    }),
  )
})

describe('while a new session is typed', () => {
  const programme = aProgramme()
  const taken = takenIds('sessions', programme)
  const begun = openEditing('sessions', '', blankOf('sessions', programme) ?? {})
  const typed = (title: Record<string, string>, from = begun) => enterValue(from, 'title', title, taken)

  test('its id and its short titles follow the title', () => {
    const next = typed({ en: 'Round table on ports', zh: '口岸圆桌会' })
    expect(next.id).toBe('round-table-ports')
    expect(next.form.shortTitle).toEqual({ en: 'Round table on ports', zh: '口岸圆桌会' })
    expect(typed({ en: 'Opening' }).id).toBe('opening-2')
  })

  test('a title without English has an id too, and none while there is no title', () => {
    expect(typed({ zh: '圆桌会' }).id).toBe('session')
    expect(typed({}, typed({ zh: '圆桌会' })).id).toBe('')
  })

  test('an id that somebody wrote stays', () => {
    expect(typed({ en: 'Ports' }, { ...typed({ en: 'Round table' }), id: 'mine' }).id).toBe('mine')
  })

  test('a short title that somebody wrote stays; the other language goes on following', () => {
    const written = enterValue(typed({ en: 'Round', zh: '圆' }), 'shortTitle', { en: 'Ports', zh: '圆' }, taken)
    expect(typed({ en: 'Round table', zh: '圆桌' }, written).form.shortTitle).toEqual({ en: 'Ports', zh: '圆桌' })
  })

  test('a session that has its id keeps it', () => {
    const editing = openEditing('sessions', 'opening', { ...aSession() }, 1)
    expect(typed({ en: 'Another title', zh: '开幕式' }, editing).id).toBe('opening')
  })
})
