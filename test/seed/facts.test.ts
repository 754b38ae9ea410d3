import { readSeed } from '../../cloud/seed/index'

/** What is known of the forum, where the sample says it, and the same place in Chinese with the organisations' own terms. */
const facts: readonly (readonly [name: string, where: string, en: string, zh: string])[] = [
  [
    'the parent event',
    'forum.partOf',
    '2024 Conference of Global Public Security Cooperation Forum (Lianyungang)',
    '全球公共安全合作论坛（连云港）',
  ],
  ['the forum', 'forum.name', 'Sub-Forum on Migration Management Cooperation', '移民管理合作分论坛'],
  ['the place', 'forum.place', 'Suzhou, Jiangsu Province, China', '江苏省苏州市'],
  [
    'the theme',
    'forum.theme',
    'Development and Innovation of Migration Governance under the Changing Environment',
    '移民治理的发展与创新',
  ],
  ['the concept', 'forum.concept', 'Security through Cooperation for Development', '合作促安全，安全保发展'],
  [
    'the aim: a platform',
    'forum.aim',
    'global platform for high-level exchanges, equitable dialogues and sharing of achievements in migration governance',
    '高端交流、平等对话、成果共享平台',
  ],
  ['the aim: consensus', 'forum.aim', 'consensus among all concerned', '凝聚各方共识'],
  ['how many guests', 'forum.about', 'Approximately 300 guests', '约300位'],
  [
    'who they are',
    'forum.about',
    'immigration and exit-entry authorities of 57 countries and regions',
    '57个国家和地区',
  ],
  [
    'the countries named',
    'forum.about',
    'China, Ecuador, Russia, Singapore, the Solomon Islands and Tanzania',
    '中国、厄瓜多尔、俄罗斯、新加坡、所罗门群岛和坦桑尼亚',
  ],
  ['experts', 'forum.about', 'experts and scholars', '专家学者'],
  ['organisations', 'forum.about', 'officials of six international organisations', '六个国际组织'],
  ['IOM', 'delegations.iom.name', 'International Organization for Migration (IOM)', '国际移民组织'],
  [
    'UNHCR',
    'delegations.unhcr.name',
    'Office of the UN High Commissioner for Refugees (UNHCR)',
    '联合国难民事务高级专员公署（联合国难民署）',
  ],
  ['UNODC', 'delegations.unodc.name', 'UN Office on Drugs and Crime (UNODC)', '联合国毒品和犯罪问题办公室'],
  ['topic 1', 'topics.personnel.title', 'Regulating and Facilitating Personnel Exchanges', '人员往来'],
  ['topic 2', 'topics.ports.title', 'Collaboratively Preventing Security Risks at Ports', '口岸安全风险'],
  ['topic 3', 'topics.citizens.title', 'Optimizing Management of Cross-Border Movement of Citizens', '公民跨境流动'],
  [
    'topic 4',
    'topics.technology.title',
    'Application of Information Technologies in Migration Management',
    '信息技术在移民管理中的应用',
  ],
  [
    'who spoke for China',
    'people.nia-official.name',
    'An official of the National Immigration Administration of China',
    '国家移民管理局',
  ],
  [
    'the progress outlined',
    'sessions.speech-nia.abstract',
    "outlined the country's progress in developing and innovating migration governance",
    '移民治理发展与创新',
  ],
  ['a shared future', 'sessions.speech-nia.abstract', 'a community with a shared future for mankind', '人类命运共同体'],
  [
    'the three initiatives',
    'sessions.speech-nia.abstract',
    'the Global Development, Security and Civilization Initiatives',
    '全球发展倡议、全球安全倡议、全球文明倡议',
  ],
  [
    'open policies',
    'sessions.speech-nia.abstract',
    'more open policies for cross-border mobility',
    '更加开放的人员跨境流动政策',
  ],
  [
    'transnational crime',
    'sessions.speech-nia.abstract',
    'tougher measures against transnational crime',
    '打击跨国犯罪',
  ],
  [
    'the security framework',
    'sessions.speech-nia.abstract',
    'a shared, comprehensive, cooperative and sustainable security framework',
    '共同、综合、合作、可持续的安全观',
  ],
  ['multilateralism', 'sessions.speech-nia.abstract', 'genuine multilateralism', '真正的多边主义'],
  ['who spoke for IOM', 'people.amy-pope.name', 'Amy Pope', '艾米·珀普'],
  ['her office', 'people.amy-pope.office', 'Director General of IOM', '国际移民组织总干事'],
  [
    'what she acknowledged',
    'sessions.speech-iom.abstract',
    'acknowledged the hosting of the sub-forum',
    '举办本次分论坛',
  ],
  [
    'what she commended',
    'sessions.speech-iom.abstract',
    'measures that make visiting, studying and residing easier for foreign nationals',
    '便利外国人访问、学习和居留',
  ],
  [
    'the Compact',
    'forum.outcome',
    'Global Compact for Safe, Orderly and Regular Migration (GCM)',
    '安全、有序和正常移民全球契约',
  ],
  [
    'the 2030 Agenda',
    'forum.outcome',
    'United Nations 2030 Agenda for Sustainable Development',
    '2030年可持续发展议程',
  ],
  [
    'the concern',
    'forum.outcome',
    "voiced concern about today's challenges in global governance of migration",
    '全球移民治理面临的挑战表示关切',
  ],
  ['the call', 'forum.outcome', 'called for a new global migration governance model', '构建全球移民治理新格局'],
  [
    'the outcome, at the closing',
    'sessions.closing.abstract',
    'All attendees agreed that the theme corresponds to the objectives',
    '与会各方一致认为',
  ],
  [
    'the first caption',
    'photos.group-photo.caption',
    'A group photo of the attendees of the Sub-Forum on Migration Management Cooperation of the 2024 Conference of Global Public Security Cooperation Forum (Lianyungang)',
    '合影',
  ],
  [
    'the second caption',
    'photos.sub-forum-1.caption',
    'A photo taken during the Sub-Forum on Migration Management Cooperation of the 2024 Conference of Global Public Security Cooperation Forum (Lianyungang)',
    '会议现场',
  ],
  [
    'the third caption',
    'photos.sub-forum-2.caption',
    'A photo taken during the Sub-Forum on Migration Management Cooperation of the 2024 Conference of Global Public Security Cooperation Forum (Lianyungang)',
    '会议现场',
  ],
]

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** One step into a record by key, or into a list by an item's id. */
const step = (value: unknown, key: string): unknown => {
  if (Array.isArray(value)) return value.find((item: unknown) => isRecord(item) && item.id === key)
  return isRecord(value) ? value[key] : undefined
}

/** The fields of an item that are made up; every field where the mark is `true`. */
const isMarked = (item: unknown, field: string): boolean => {
  const mark = step(item, 'sample')
  return mark === true || (Array.isArray(mark) && mark.includes(field))
}

describe('the facts of the forum', () => {
  test.each(facts)('%s is in %s, in both languages, and not marked as made up', async (_name, where, en, zh) => {
    const { programme, gallery } = await readSeed()
    const way = where.split('.')
    const item = way.slice(0, -1).reduce(step, { ...programme, photos: gallery.photos } as unknown)
    const field = way[way.length - 1] ?? ''
    expect(step(step(item, field), 'en')).toContain(en)
    expect(step(step(item, field), 'zh')).toContain(zh)
    expect(isMarked(item, field)).toBe(false)
  })

  test('the days are 9 and 10 September 2024, China Standard Time', async () => {
    const { forum } = (await readSeed()).programme
    expect(forum.days.map(({ date }) => date)).toEqual(['2024-09-09', '2024-09-10'])
    expect([forum.utcOffset, forum.timeZone]).toEqual([480, 'Asia/Shanghai'])
  })

  test('the figures are those that are known', async () => {
    const { forum } = (await readSeed()).programme
    expect(forum.figures.map(({ value }) => value)).toEqual(['57', '6', '≈300'])
  })

  test('the delegations are those that are named, countries in alphabetical order, and no more', async () => {
    const { delegations } = (await readSeed()).programme
    expect(delegations.map(({ name }) => name.en)).toEqual([
      'China',
      'Ecuador',
      'Russia',
      'Singapore',
      'Solomon Islands',
      'Tanzania',
      'International Organization for Migration (IOM)',
      'Office of the UN High Commissioner for Refugees (UNHCR)',
      'UN Office on Drugs and Crime (UNODC)',
      'Experts and scholars',
    ])
    expect(delegations.filter(({ sample }) => sample !== undefined)).toEqual([])
  })

  test('nobody is named but who is known to have spoken', async () => {
    const { people } = (await readSeed()).programme
    expect(people.filter(({ sample }) => sample === undefined).map(({ id }) => id)).toEqual([
      'nia-official',
      'amy-pope',
    ])
    expect(people.filter(({ sample }) => sample !== undefined && sample !== true)).toEqual([])
  })

  test('Amy Pope speaks by video, and how the official speaks is marked as made up', async () => {
    const { sessions } = (await readSeed()).programme
    const speech = (id: string) => sessions.find((session) => session.id === id)
    expect(speech('speech-iom')?.speakers).toEqual([{ person: 'amy-pope', role: 'speaker', mode: 'by-video' }])
    expect(isMarked(speech('speech-iom'), 'speakers')).toBe(false)
    expect(speech('speech-nia')?.speakers.map(({ person }) => person)).toEqual(['nia-official'])
    expect(isMarked(speech('speech-nia'), 'speakers')).toBe(true)
  })
})
