import type { Target } from 'domain/share'
import { sharedTarget, sharedTitle } from '@/guide/share/view'
import { aProgramme } from '../support/sample-programme'

const forum = 'Sub-Forum on Migration Management Cooperation'

test.each<[string, Target, string]>([
  ['a session', { kind: 'session', id: 'opening' }, 'Opening ceremony'],
  ['a topic', { kind: 'topic', id: 'ports' }, 'Security at ports'],
  ['a person', { kind: 'person', id: 'pope' }, 'Amy Pope'],
  ['a place', { kind: 'place', id: 'place-a' }, 'Hall A'],
  ['the app', { kind: 'home' }, forum],
  ['a photo', { kind: 'photo', id: 'any' }, forum],
  ['an album', { kind: 'album', id: 'any' }, forum],
  ['a notice', { kind: 'notice', id: 'any' }, forum],
  ['a session that is gone', { kind: 'session', id: 'gone' }, forum],
  ['a person with a session’s id', { kind: 'person', id: 'opening' }, forum],
  ['a name that every object has', { kind: 'topic', id: 'constructor' }, forum],
])('%s is shared under its name', (_, target, title) => {
  expect(sharedTitle(target, aProgramme(), 'en').wording).toBe(title)
})

test('the name is in the reader’s language, or says which it is in', () => {
  const target: Target = { kind: 'session', id: 'opening' }
  expect(sharedTitle(target, aProgramme(), 'zh')).toEqual({ wording: '开幕式', language: 'zh' })
  expect(sharedTitle(target, aProgramme(), 'ar')).toEqual({ wording: 'Opening ceremony', language: 'en' })
})

test.each<[string, string, Target]>([
  ['a session', 's-opening', { kind: 'session', id: 'opening' }],
  ['an invitation, which is for one person', 'i-abcde-fghjk', { kind: 'home' }],
  ['an invitation in capitals', 'I-ABCDE-FGHJK', { kind: 'home' }],
  ['no code', '', { kind: 'home' }],
])('the page that passes things on shows for %s the right thing', (_, code, target) => {
  expect(sharedTarget(code)).toEqual(target)
})
