import { search, searchIndexOf } from 'domain/search/search'
import fc from 'fast-check'
import { aProgramme, aSession } from '../../support/sample-programme'

const speaker = { person: 'pope', role: 'speaker', mode: 'by-video' } as const
const at = (time: string) => `2024-09-09T${time}:00+08:00`

const programme = aProgramme({
  sessions: [
    aSession({
      id: 'opening',
      title: { en: 'Opening of the Forum', zh: '移民管理合作分论坛开幕式', ar: 'افتتاح المنتدى حول الهجرة' },
      shortTitle: { en: 'Inauguration', zh: '开幕式' },
      start: at('09:00'),
      end: at('10:00'),
    }),
    aSession({
      id: 'address',
      title: { en: 'Video address', zh: '视频致辞', fr: 'Discours par vidéo : l’Équateur' },
      shortTitle: { en: 'Address' },
      speakers: [speaker],
      start: at('10:00'),
      end: at('11:00'),
    }),
    aSession({
      id: 'borders',
      title: { en: 'Risks at ports', zh: '口岸安全', vi: 'An ninh cửa khẩu', ru: 'Безопасность' },
      shortTitle: { en: 'Ports' },
      abstract: { en: 'With remarks on the opening of border posts (2024)', zh: 'IOM总干事的倡议' },
      topic: 'exchanges',
      room: 'hall-b',
      start: at('08:00'),
      end: at('08:30'),
    }),
  ],
  topics: [{ id: 'exchanges', number: 1, title: { en: 'Personnel exchanges', zh: '人员往来' } }],
  people: [
    { id: 'pope', name: { en: 'Amy Pope', zh: '艾米·波普' }, office: { en: 'Director General' }, delegation: 'iom' },
  ],
  delegations: [{ id: 'iom', kind: 'organisation', name: { en: 'IOM', ar: 'المنظمة الدولية للهجرة' } }],
})
const index = searchIndexOf(programme)

describe('a search', () => {
  test.each([
    ['by a word of the title', 'forum', ['opening']],
    ['by the beginning of a word', 'addr', ['address']],
    ['not by the end of a word', 'dress', []],
    ['by the short title', 'inaug', ['opening']],
    ['in any case', 'VIDEO', ['address']],
    ['without accents, past an apostrophe', 'equateur video', ['address']],
    ['in full width', 'ＩＯＭ', ['address', 'borders']],
    ['by any part of a Chinese title', '管理合作', ['opening']],
    ['not by Chinese characters that do not stand together', '管理开幕', []],
    ['by two parts of a Chinese title', '开幕 移民', ['opening']],
    ['in Vietnamese without marks', 'cua khau', ['borders']],
    ['in Russian', 'безопас', ['borders']],
    ['in Arabic with other letter forms and vowel signs', 'إفتتاح المنتدي', ['opening']],
    ['in Arabic without the article', 'هجره', ['opening', 'address']],
    ['in Arabic with the article where the text has another', 'الهجرة', ['opening', 'address']],
    ['by the speaker', 'pope', ['address']],
    ['by the speaker in Chinese', '艾米·波普', ['address']],
    ['by the speaker in Chinese, with a space for the dot', '艾米 波普', ['address']],
    ['by the speaker in Chinese, with no dot', '艾米波普', ['address']],
    ['by the office', 'director', ['address']],
    ['by the delegation', 'iom', ['address', 'borders']],
    ['by the topic', 'personnel', ['borders']],
    ['by the room', 'hall b', ['borders']],
    ['by the abstract', '2024', ['borders']],
    ['where Latin and Chinese touch', 'IOM总干事', ['borders']],
    ['where all words are found, each in its own place', 'pope address', ['address']],
    ['only where all words are found', 'pope forum', []],
    ['whatever the order of the words', 'forum opening', ['opening']],
    ['whatever stands between the words', ' «forum»,\topening! ', ['opening']],
    ['for what nothing has', 'xylophone', []],
    ['for nothing', '', []],
    ['for spaces', '  　', []],
    ['for punctuation', '?!…', []],
  ])('%s ("%s")', (_, query, found) => {
    expect(search(index, query)).toEqual(found)
  })

  test('puts the title before the speaker, the speaker before the rest, and equals by start', () => {
    const parts = { speakers: [], shortTitle: { en: '-' } }
    const ranked = aProgramme({
      people: [{ id: 'pope', name: { en: 'Ms Harbour' } }],
      sessions: [
        aSession({ ...parts, id: 'rest', abstract: { en: 'On a harbour' }, start: at('07:00') }),
        aSession({ ...parts, id: 'speaker', title: { en: 'A speech' }, speakers: [speaker], start: at('07:30') }),
        aSession({ ...parts, id: 'title-late', title: { en: 'Harbour tour' }, start: at('09:30') }),
        aSession({ ...parts, id: 'title-early', title: { en: 'Harbour visit' }, start: at('08:00') }),
      ],
    })
    expect(search(searchIndexOf(ranked), 'harbour')).toEqual(['title-early', 'title-late', 'speaker', 'rest'])
  })

  test('passes over what a session refers to and the programme lacks', () => {
    const dangling = aSession({ topic: 'none', room: 'none', speakers: [{ ...speaker, person: 'nobody' }] })
    expect(search(searchIndexOf(aProgramme({ sessions: [dangling] })), 'opening')).toEqual(['opening'])
  })

  test('finds every session by any word of its title, among a thousand', () => {
    const words = ['migration', '合作', 'الهجرة', 'échange', 'порт']
    const titles = Array.from({ length: 1000 }, (_, n) => `${words[n % words.length]} n${n}x`)
    const sessions = titles.map((title, n) => aSession({ id: `s${n}`, title: { en: title } }))
    const large = searchIndexOf(aProgramme({ sessions }))
    expect(search(large, 'n777x')).toEqual(['s777'])
    expect(search(large, 'echange')).toHaveLength(200)
    expect(search(large, '合作 n1x')).toEqual(['s1'])
  })

  test('takes any text for a query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        expect(programme.sessions.map(({ id }) => id)).toEqual(expect.arrayContaining(search(index, query)))
      }),
    )
  })

  test('finds a session by its whole title, in every language', () => {
    for (const { id, title } of programme.sessions) {
      for (const wording of Object.values(title)) expect(search(index, wording)).toContain(id)
    }
  })
})
