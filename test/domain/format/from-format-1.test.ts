import { upgradeProgramme } from 'domain/format/format'
import { listKinds } from 'domain/programme/kinds'
import { ProgrammeSchema } from 'domain/programme/programme'
import { danglingReferences } from 'domain/programme/references'
import * as v from 'valibot'
import { heldByFormat1 } from '../../support/format-1'

const held = heldByFormat1()

describe.each([
  ['release', held.release.programme],
  ['draft', held.draft.programme],
])('the %s of format 1', (_, old: Record<string, unknown>) => {
  const upgraded = v.parse(ProgrammeSchema, upgradeProgramme(old, 1))

  test('is a whole programme of this format', () => {
    expect(danglingReferences(upgraded)).toEqual([])
  })

  test('has every item that it had, as it was and in its order', () => {
    for (const kind of listKinds.filter((kind) => kind in old)) expect(upgraded[kind]).toEqual(old[kind])
  })

  test('names the kinds and roles as the app named them', () => {
    const names = new Map(upgraded.sessionKinds.map(({ id, name }) => [id as string, name]))
    expect(names.get('topic')).toEqual({ en: 'Topic session', zh: '专题研讨', ar: 'جلسة مواضيعية' })
    expect(names.get('ceremony')).toEqual({ en: 'Ceremony', zh: '仪式', ar: 'مراسم' })
    expect(upgraded.speakerRoles[0]?.name).toEqual({ en: 'Speaker', zh: '发言人', ar: 'متحدث' })
  })

  test('and is not upgraded again', () => {
    expect(upgradeProgramme(upgraded, 2)).toBe(upgraded)
  })
})
