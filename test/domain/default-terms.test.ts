import { defaultSessionKinds, defaultSpeakerRoles } from 'domain/programme/default-terms'
import { SessionKindSchema, SpeakerRoleSchema } from 'domain/programme/terms'
import { warningsOf } from 'domain/warnings/warnings'
import * as v from 'valibot'
import { iconNames } from '@/ui/icon-names'
import { aProgramme } from '../support/sample-programme'

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)

test.each(['keynote', 'panel', 'workshop', 'side-event', 'press', 'social', 'bilateral'])(
  'a new forum knows the kind %s',
  (kind) => {
    expect(ids(defaultSessionKinds)).toContain(kind)
  },
)

test.each(['registration', 'ceremony', 'speech', 'topic', 'break', 'meal', 'photo', 'visit', 'closing'])(
  'a session of the kind %s keeps its meaning',
  (kind) => {
    expect(ids(defaultSessionKinds)).toContain(kind)
  },
)

test.each(['speaker', 'moderator', 'chair'])('a speaker with the role %s keeps it', (role) => {
  expect(ids(defaultSpeakerRoles)).toContain(role)
})

test('each has a name in three languages, an id of its own, and a drawing that the app has', () => {
  for (const term of [...defaultSessionKinds, ...defaultSpeakerRoles])
    expect(Object.keys(term.name).sort()).toEqual(['ar', 'en', 'zh'])
  for (const kind of defaultSessionKinds) expect(iconNames).toContain(v.parse(SessionKindSchema, kind).icon)
  for (const role of defaultSpeakerRoles) v.parse(SpeakerRoleSchema, role)
  for (const list of [ids(defaultSessionKinds), ids(defaultSpeakerRoles)]) expect(new Set(list).size).toBe(list.length)
})

test('of names that are missing in a language of the forum only those are told that a session uses', () => {
  const { forum } = aProgramme()
  const programme = aProgramme({ forum: { ...forum, languages: ['en', 'pt'] } })
  const items = warningsOf(programme).flatMap(({ kind, at }) =>
    kind === 'missing-language' && 'item' in at && /^(sessionKinds|speakerRoles)/.test(at.item) ? [at.item] : [],
  )
  expect(items).toEqual(['sessionKinds/ceremony'])
})
