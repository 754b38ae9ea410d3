import { createHash } from 'node:crypto'
import { danglingReferences, duplicateIds } from 'domain/programme/references'
import { momentOf, wallTime } from 'domain/time/time'
import { readSeed } from '../../cloud/seed/index'
import { atOnce, everyText, filesNamedBy, overlaps, pairsOf } from './walk'

describe('the sample forum', () => {
  test('names nothing that is not there, and no id twice', async () => {
    const { programme, gallery } = await readSeed()
    expect(danglingReferences(programme)).toEqual([])
    expect(duplicateIds(programme)).toEqual([])
    const albums = gallery.albums.map(({ id }) => id)
    expect(gallery.photos.filter(({ album }) => !albums.includes(album))).toEqual([])
    expect(new Set(gallery.photos.map(({ id }) => id)).size).toBe(gallery.photos.length)
  })

  test('never puts two sessions into one room at once', async () => {
    const { sessions } = (await readSeed()).programme
    const clashes = pairsOf(sessions).filter(([a, b]) => overlaps(a, b) && a.room === b.room)
    expect(clashes.map(([a, b]) => `${a.id} and ${b.id}`)).toEqual([])
  })

  test('never asks a person to be in two places at once', async () => {
    const { sessions } = (await readSeed()).programme
    const clashes = pairsOf(sessions).filter(([a, b]) => {
      const there = a.speakers.map(({ person }) => person)
      return overlaps(a, b) && b.speakers.some(({ person }) => there.includes(person))
    })
    expect(clashes.map(([a, b]) => `${a.id} and ${b.id}`)).toEqual([])
  })

  test('keeps every session within the opening hours of its day', async () => {
    const { forum, sessions } = (await readSeed()).programme
    const outside = sessions.filter(({ start, end }) => {
      const day = forum.days.find(({ date }) => date === wallTime(momentOf(start), forum.offsets).date)
      const isInside = day && momentOf(start) >= momentOf(day.opens) && momentOf(end) <= momentOf(day.closes)
      return !isInside || momentOf(start) >= momentOf(end)
    })
    expect(outside.map(({ id }) => id)).toEqual([])
  })

  test('has an agenda worth browsing: at least 14 sessions, a session for each topic, two rooms at once', async () => {
    const { sessions, topics } = (await readSeed()).programme
    expect(sessions.length).toBeGreaterThanOrEqual(14)
    expect(topics.filter(({ id }) => !sessions.some(({ topic, kind }) => topic === id && kind === 'topic'))).toEqual([])
    expect(Math.max(...sessions.map(({ start }) => atOnce(sessions, momentOf(start)).length))).toBeGreaterThanOrEqual(3)
  })

  test('has something on, and something next within half an hour, when a rehearsal begins', async () => {
    const { sessions } = (await readSeed()).programme
    const moment = momentOf('2024-09-09T10:12:00+08:00')
    expect(atOnce(sessions, moment).map(({ id }) => id)).toEqual(['speech-iom'])
    const soon = sessions.filter(({ start }) => momentOf(start) > moment && momentOf(start) <= moment + 30 * 60_000)
    expect(soon.map(({ id }) => id)).toContain('group-photo')
  })

  test('says everything in English and in Chinese', async () => {
    const { programme, gallery, noticeboard } = await readSeed()
    const texts = everyText({ programme, gallery, noticeboard })
    expect(texts.length).toBeGreaterThan(200)
    const isTerm = ({ at }: (typeof texts)[number]) => /\/(sessionKinds|speakerRoles)\//.test(at)
    const languagesOf = ({ text }: (typeof texts)[number]) => Object.keys(text).sort().join()
    expect(texts.filter((one) => languagesOf(one) !== (isTerm(one) ? 'ar,en,zh' : 'en,zh'))).toEqual([])
    const han = /[\u4e00-\u9fff]/
    const isMixed = ({ text }: (typeof texts)[number]) => han.test(text.en ?? '') || !han.test(text.zh ?? '')
    expect(texts.filter(isMixed)).toEqual([])
  })

  test('numbers interpretation channels alike in every room', async () => {
    const { sessions } = (await readSeed()).programme
    const languages = ['zh', 'en', 'fr', 'ru', 'es', 'ar']
    const strange = sessions.filter(({ channels }) =>
      channels.some(({ number, language }) => languages[number - 1] !== language),
    )
    expect(strange.map(({ id }) => id)).toEqual([])
  })

  test('draws every place inside the plan of its floor, and none over another', async () => {
    const { places, floors } = (await readSeed()).programme
    const outside = places.filter(({ floor, area }) => {
      const plan = floors.find(({ id }) => id === floor)?.plan
      return !plan || !area || area.x + area.width > plan.width || area.y + area.height > plan.height
    })
    expect(outside.map(({ id }) => id)).toEqual([])
    const covered = pairsOf(places).filter(
      ([{ area: a, floor }, { area: b, floor: other }]) =>
        floor === other &&
        a &&
        b &&
        a.x < b.x + b.width &&
        b.x < a.x + a.width &&
        a.y < b.y + b.height &&
        b.y < a.y + a.height,
    )
    expect(covered.map(([a, b]) => `${a.id} and ${b.id}`)).toEqual([])
  })
})

describe('what is made up', () => {
  test('is marked on every session: when and where it is, or all of it', async () => {
    const { sessions } = (await readSeed()).programme
    const unmarked = sessions.filter(
      ({ sample }) => sample !== true && !['start', 'end', 'room'].every((field) => sample?.includes(field)),
    )
    expect(unmarked.map(({ id }) => id)).toEqual([])
  })

  test('is marked on who speaks where that is not known', async () => {
    const { sessions, people } = (await readSeed()).programme
    const madeUp = new Set(people.filter(({ sample }) => sample === true).map(({ id }) => id))
    const unmarked = sessions.filter(
      ({ speakers, sample }) =>
        speakers.some(({ person }) => madeUp.has(person)) && sample !== true && !sample?.includes('speakers'),
    )
    expect(unmarked.map(({ id }) => id)).toEqual([])
  })

  test('is marked on the whole venue, every shuttle line, document, help card, picture, and the hours of each day', async () => {
    const { programme, gallery } = await readSeed()
    const { rooms, floors, places, shuttles, documents, forum } = programme
    const whole = [...rooms, ...floors, ...places, ...shuttles, ...documents]
    expect(whole.filter(({ sample }) => sample !== true).map(({ id }) => id)).toEqual([])
    expect(forum.site.sample).toBe(true)
    expect(programme.help.filter(({ sample }) => sample === undefined)).toEqual([])
    expect(gallery.photos.map(({ sample }) => sample)).toEqual(Array(3).fill(['picture', 'thumbnail']))
    expect(forum.days.map(({ sample }) => sample)).toEqual(Array(2).fill(['opens', 'closes']))
  })

  test('is marked by the names of fields that the item has', async () => {
    const { programme, gallery } = await readSeed()
    const items = [...programme.sessions, ...programme.topics, ...programme.help, ...gallery.albums, ...gallery.photos]
    const strange = items.filter(
      ({ sample, ...item }) => Array.isArray(sample) && sample.some((name) => !(name in item)),
    )
    expect(strange.map(({ id }) => id)).toEqual([])
  })
})

describe('the files of the sample forum', () => {
  test('are all there, of the size that is said, with their hash in their name', async () => {
    const seed = await readSeed()
    const sizes = Object.fromEntries(seed.files.map(({ path: name, bytes }) => [name, bytes.length]))
    for (const { path: name, bytes } of filesNamedBy(seed)) expect([name, sizes[name]]).toEqual([name, bytes])
    for (const { path: name, bytes } of seed.files) {
      expect(name).toContain(`-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.`)
    }
  })

  test('are all used', async () => {
    const seed = await readSeed()
    const used = filesNamedBy(seed).map(({ path: name }) => name)
    expect(seed.files.map(({ path: name }) => name).filter((name) => !used.includes(name))).toEqual([])
  })

  test('are small enough for a phone on a poor line', async () => {
    const { files } = await readSeed()
    const limits: Readonly<Record<string, number>> = {
      'image/jpeg': 220,
      'image/webp': 30,
      'application/pdf': 60,
      'image/svg+xml': 20,
    }
    const heavy = files.filter(({ type, bytes }) => bytes.length > (limits[type] ?? 0) * 1024)
    expect(heavy.map(({ path: name }) => name)).toEqual([])
  })

  test('are plans that say nothing in words, run nothing and fetch nothing', async () => {
    const { files } = await readSeed()
    const plans = files.filter(({ type }) => type === 'image/svg+xml').map(({ bytes }) => Buffer.from(bytes).toString())
    expect(plans).toHaveLength(2)
    for (const plan of plans) {
      expect(plan).toContain('viewBox="0 0 800 600"')
      expect(plan).not.toMatch(/<text|<script|<image|<use|<style|href|url\(|\son\w+=/)
    }
  })
})
