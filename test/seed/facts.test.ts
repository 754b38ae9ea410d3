import { readSeed } from '../../cloud/seed/index'
import { facts } from './facts'

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
    expect([forum.offsets.map(({ minutes }) => minutes), forum.timeZone]).toEqual([[480], 'Asia/Shanghai'])
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
