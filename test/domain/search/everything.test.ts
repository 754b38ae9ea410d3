import { findAll } from 'domain/search/everything'
import { excerptOf, markedParts } from 'domain/search/marks'
import { isOneSlip, suggestionFor } from 'domain/search/slips'
import { tokensOf } from 'domain/search/tokens'
import { searchWords } from 'domain/search/words'
import fc from 'fast-check'
import { aProgramme, aSession } from '../../support/sample-programme'

const speaker = { person: 'harbour', role: 'speaker', mode: 'in-person' } as const
const bare = { speakers: [], shortTitle: { en: '-' }, room: 'hall-a', topic: undefined }

const programme = aProgramme({
  sessions: [
    aSession({ ...bare, id: 'spread', title: { en: 'Borders of the world' }, room: 'hall-a' }),
    aSession({ ...bare, id: 'in-b', title: { en: 'Round table' }, room: 'hall-b' }),
    aSession({
      ...bare,
      id: 'by-title',
      title: { en: 'Harbour security', ar: 'أمن الموانئ', ru: 'Безопасность порта' },
    }),
    aSession({ ...bare, id: 'by-speaker', title: { en: 'A speech' }, speakers: [speaker] }),
    aSession({ ...bare, id: 'by-topic', title: { en: 'Data' }, topic: 'ports' }),
    aSession({
      ...bare,
      id: 'by-abstract',
      title: { en: 'Ships', zh: '移民管理合作' },
      abstract: { en: 'Of each harbour' },
    }),
  ],
  topics: [{ id: 'ports', number: 1, title: { en: 'Harbours and ports', zh: '口岸' } }],
  people: [{ id: 'harbour', name: { en: 'Zoë Harbour' } }],
  rooms: [
    { id: 'hall-a', name: { en: 'Hall A', zh: 'A厅', ar: 'القاعة أ' } },
    { id: 'hall-b', name: { en: 'Hall B', zh: 'B厅', ar: 'القاعة ب' } },
  ],
  places: [
    { id: 'place-a', kind: 'room', name: { en: 'Hall A' }, floor: 'f1' },
    {
      id: 'headsets',
      kind: 'headsets',
      name: { en: 'Headsets' },
      floor: 'f1',
      note: { en: 'Beside the harbour window' },
    },
  ],
  documents: [],
  help: [
    {
      id: 'wifi',
      kind: 'wifi',
      title: { en: 'Wi-Fi' },
      body: { en: 'In every hall, at the harbour too' },
      actions: [],
    },
  ],
  shuttles: [],
} as object)

const found = (query: string) =>
  findAll(programme, query).map(({ kind, hits }) => `${kind}: ${hits.map(({ id }) => id).join(' ')}`)

describe('one search', () => {
  test.each([
    [
      'ranks sessions by title, speaker, topic, abstract; then people, places, topics, practical',
      'harbour',
      [
        'sessions: by-title by-speaker by-topic by-abstract',
        'people: harbour',
        'places: headsets',
        'topics: ports',
        'help: wifi',
      ],
    ],
    [
      'has the room first that is meant by its name, and only what is in it',
      'hall b',
      ['rooms: hall-b', 'sessions: in-b'],
    ],
    ['takes a name in another order and case', 'B HALL', ['rooms: hall-b', 'sessions: in-b']],
    ['takes a name in Chinese', 'b厅', ['rooms: hall-b', 'sessions: in-b']],
    ['takes a name in Arabic without the article', 'قاعة ب', ['rooms: hall-b', 'sessions: in-b']],
    ['has a place first by half of its name', 'head', ['places: headsets']],
    [
      'does not take one letter for a name',
      'h',
      expect.arrayContaining([expect.stringMatching(/^sessions: by-title/)]),
    ],
    ['finds words that are spread over several fields', 'borders hall', ['sessions: spread']],
    ['forgives accents', 'zoe', ['sessions: by-speaker', 'people: harbour']],
    ['finds Russian', 'безопасность', ['sessions: by-title']],
    ['finds Arabic with the article', 'الموانئ', ['sessions: by-title']],
    ['finds Chinese within a run', '管理', ['sessions: by-abstract']],
    ['finds nothing for nothing', ' ?! ', []],
    ['finds nothing where a word is nowhere', 'harbour xylophone', []],
  ])('%s ("%s")', (_, query, expected) => {
    expect(found(query)).toEqual(expected)
  })

  test('takes any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (query) => Array.isArray(findAll(programme, query))))
  })
})

describe('did you mean', () => {
  test.each([
    ['two letters in the wrong order', 'secruity', 'security'],
    ['a letter too few', 'harbor', 'harbour'],
    ['a letter too many', 'securrity', 'security'],
    ['a wrong letter', 'sexurity', 'security'],
    ['one of two words', 'harbour secruity', 'harbour security'],
    ['Russian', 'безопасносьт', 'безопасность'],
    ['Arabic, as the programme writes it', 'الموانء', 'الموانئ'],
    ['Chinese', '移民官理', '移民管理'],
    ['accents as the programme writes them', 'zxoe', 'zoë'],
    ['nothing for two slips', 'secriuyt', undefined],
    ['nothing for a short word', 'hxl', undefined],
    ['nothing where the other words find nothing', 'secruity xylophone', undefined],
  ])('%s: "%s"', (_, query, expected) => {
    expect(suggestionFor(programme, query)?.query).toBe(expected)
  })

  test('a slip is one key away in both directions, and a word is none of itself', () => {
    const word = fc.string({ minLength: 1, maxLength: 8 })
    fc.assert(fc.property(word, word, (a, b) => isOneSlip(a, b) === isOneSlip(b, a)))
    fc.assert(fc.property(word, (a) => !isOneSlip(a, a)))
  })
})

const marked = (text: string, query: string) =>
  markedParts(text, query)
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join('')

describe('what was found is marked', () => {
  test.each([
    ['the letters that were typed', 'Information Technologies', 'techno', 'Information [Techno]logies'],
    ['only at the beginning of words', 'A redress of addresses', 'addr', 'A redress of [addr]esses'],
    ['with its accents', 'L’Équateur', 'equa', 'L’[Équa]teur'],
    ['a decomposed accent too', 'e\u0301quateur', 'equ', '[e\u0301qu]ateur'],
    ['within Chinese', '移民管理合作分论坛', '管理', '移民[管理]合作分论坛'],
    ['a Chinese name with a dot', '艾米·波普', '艾米波', '[艾米·波]普'],
    ['Arabic past the article', 'حول الهجرة', 'هجره', 'حول ال[هجرة]'],
    ['Arabic with the article', 'حول الهجرة', 'الهجرة', 'حول [الهجرة]'],
    ['Russian', 'Безопасность порта', 'порт', 'Безопасность [порт]а'],
    ['each word of the query', 'Hall B, Level 2', 'b hall', '[Hall] [B], Level 2'],
    ['a ligature as a whole', 'The oﬃce', 'off', 'The [oﬃ]ce'],
    ['nothing where nothing is', 'Hall', 'x', 'Hall'],
  ])('%s', (_, text, query, expected) => {
    expect(marked(text, query)).toBe(expected)
  })

  test('and the parts are the text, whatever it is', () => {
    const any = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(any, any, (text, query) => {
        expect(
          markedParts(text, query)
            .map((part) => part.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })

  test('words with their places are the words that are searched for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tokensOf(text).map(({ word }) => word)).toEqual(searchWords(text))
      }),
    )
  })

  test('in an excerpt of a long text', () => {
    const text = `${'Some words before it. '.repeat(20)}Headsets are lent at the desk. ${'And more after it. '.repeat(20)}`
    const excerpt = excerptOf(text, 'headsets')
    expect(excerpt).toMatch(/^… .{0,30}Headsets are lent/)
    expect(excerpt.length).toBeLessThan(130)
    expect(excerptOf('Short', 'zzz')).toBe('Short')
  })
})
