import { pagePath, shortPath, targetOf } from 'domain/share/share'
import { momentOf } from 'domain/time/time'
import { localeOf } from '@/i18n/locale'
import { invitationTarget, teamView } from '@/organiser/team/view'
import '@/organiser/words'
import { aProgramme } from '../support/sample-programme'

type Team = Parameters<typeof teamView>[0]
type Member = Team['members'][number]

const aMember = (id: string, role: Member['role'], day = '2024-09-01'): Member => ({
  id,
  name: `Name of ${id}`,
  role,
  since: momentOf(`${day}T09:00:00+08:00`),
})

const viewOf = (team: Partial<Team>, me = 'm-me') =>
  teamView({ members: [], invitations: [], ...team }, me, { programme: aProgramme(), locale: localeOf('en') })

test('owners stand first, then publishers, then editors; of one role who has been there longest', () => {
  const members = [
    aMember('m-ed', 'editor'),
    aMember('m-late', 'owner', '2024-09-03'),
    aMember('m-pub', 'publisher'),
    aMember('m-me', 'owner', '2024-09-02'),
  ]
  expect(viewOf({ members }).members.map(({ id }) => id)).toEqual(['m-me', 'm-late', 'm-pub', 'm-ed'])
})

test('a member is told by role and first day, and oneself is marked', () => {
  const [me] = viewOf({ members: [aMember('m-me', 'publisher')] }).members
  expect(me).toMatchObject({ name: 'Name of m-me', line: 'Publisher · since Sun 1 Sep', isMe: true })
})

test.each<[string, Member[], string[]]>([
  ['one owner is there, that one', [aMember('m-me', 'owner'), aMember('m-ed', 'editor')], ['m-me']],
  ['two owners are there, nobody', [aMember('m-me', 'owner'), aMember('m-b', 'owner')], []],
  ['no owner is there, nobody', [aMember('m-ed', 'editor')], []],
])('where %s must stay', (_, members, staying) => {
  expect(viewOf({ members }).members.flatMap(({ id, isLastOwner }) => (isLastOwner ? [id] : []))).toEqual(staying)
})

test('invitations say role, by whom and until when, on the forum’s clock; those that end soonest first', () => {
  const late = { id: 'i-b', role: 'owner', by: 'console', expires: momentOf('2024-09-20T00:00:00Z') } as const
  const soon = { id: 'i-a', role: 'editor', by: 'Li Na', expires: momentOf('2024-09-09T02:12:00Z') } as const
  expect(viewOf({ invitations: [late, soon] }).invitations).toEqual([
    { id: 'i-a', role: 'Editor', line: 'by Li Na · until Mon 9 Sep \u206610:12\u2069' },
    { id: 'i-b', role: 'Owner', line: 'by command line · until Fri 20 Sep \u206608:00\u2069' },
  ])
})

test('the link of an invitation leads to the way in with its code', () => {
  const target = invitationTarget('ABCDE-FGHJK')
  expect(shortPath(target)).toBe('/s/i-abcde-fghjk')
  expect(targetOf('i-abcde-fghjk').target).toEqual(target)
  expect(pagePath(target)).toBe('/organiser/sign-in/index?code=abcde-fghjk')
})
