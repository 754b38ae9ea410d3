import type { Programme } from 'domain/programme/programme'
import { type Role, roles } from 'domain/roles'
import { type AddressReach, addressReach } from 'domain/share/address-reach'
import type { Target } from 'domain/share/share'
import { dayLabel } from 'domain/time/dates'
import type { Moment } from 'domain/time/time'
import { wallTime } from 'domain/time/time'
import { atLabel } from '@/components/change/notice-card-view'
import type { Locale } from '@/i18n/locale'
import type { MessageKey } from '@/i18n/message-key'
import type { Team } from '@/stores/organiser/team'
import { midSentence } from '../components/item-words'

type Context = { readonly programme: Programme; readonly locale: Locale }
type Member = Team['members'][number]

export type MemberRow = {
  readonly id: string
  readonly name: string
  /** Role and first day, in a line. */
  readonly line: string
  readonly isMe: boolean
  readonly role: Role
  /** The forum keeps one owner at least. */
  readonly isLastOwner: boolean
}

export type InvitationRow = { readonly id: string; readonly role: string; readonly line: string }

export type TeamView = { readonly members: readonly MemberRow[]; readonly invitations: readonly InvitationRow[] }

/** How many days an invitation may be good for. */
export const daysToChoose = [1, 3, 7, 30] as const

/** Until when, on the forum's clock: `Mon 9 Sep 10:12`. */
export const untilLabel = (expires: Moment, context: Context): string => atLabel(expires, context)

const byRole = (a: Member, b: Member): number =>
  roles.indexOf(b.role) - roles.indexOf(a.role) || a.since - b.since || (a.id < b.id ? -1 : 1)

function memberRow(member: Member, me: string | undefined, owners: number, { programme, locale }: Context): MemberRow {
  const { id, name, role, since } = member
  const date = dayLabel(wallTime(since, programme.forum.offsets), locale.language)
  return {
    id,
    name,
    role,
    line: locale.t('team.since', { role: locale.t(`role.${role}`), date }),
    isMe: id === me,
    isLastOwner: role === 'owner' && owners === 1,
  }
}

const inviterWords = (by: string, { locale }: Context): string =>
  by === 'console' ? midSentence(locale.t('history.console'), locale) : by

/** Who organises, owners first and then by how long; and the invitations that can still be used, those that end soonest first. */
export function teamView({ members, invitations }: Team, me: string | undefined, context: Context): TeamView {
  const { t } = context.locale
  const owners = members.filter(({ role }) => role === 'owner').length
  return {
    members: [...members].sort(byRole).map((member) => memberRow(member, me, owners, context)),
    invitations: [...invitations]
      .sort((a, b) => a.expires - b.expires)
      .map(({ id, role, by, expires }) => ({
        id,
        role: t(`role.${role}`),
        line: t('team.open.line', { name: inviterWords(by, context), date: untilLabel(expires, context) }),
      })),
  }
}

const reaches = {
  here: 'team.made.here',
  network: 'team.made.network',
  plain: 'team.made.plain',
  everywhere: undefined,
} as const satisfies Record<AddressReach, MessageKey | undefined>

/** Who cannot open an invitation's link; nothing where everybody can. */
export const invitationReachNote = (link: string): MessageKey | undefined => reaches[addressReach(link)]

/** What an invitation's QR code and link lead to. */
export const invitationTarget = (code: string): Target => ({ kind: 'invitation', id: code.toLowerCase() })
