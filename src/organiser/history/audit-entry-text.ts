import { type ActTally, tallyOf } from 'domain/draft/act-tally'
import type { Role } from 'domain/roles'
import { roles } from 'domain/roles'
import { wordingOf } from 'domain/text/text'
import type { Locale } from '@/i18n/locale'
import { inSentence, joinList, type NamesContext } from '../components/item-words'
import { isText } from '../components/value-words'
import { editWords } from './edit-words'
import { itemEffectsOf, undoEffects } from './states'

/** An act as the audit has it. */
export type AuditedAction = {
  readonly act: string
  readonly before: unknown
  readonly after: unknown
  /** Of an act on many items, in place of both. */
  readonly tally?: ActTally
  readonly release?: number
  readonly backTo?: number
}

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {})

const isRole = (value: unknown): value is Role => roles.some((role) => role === value)
const roleWords = (role: unknown, { t }: Locale): string => (isRole(role) ? t(`role.${role}`) : '—')

function textWords(text: unknown, locale: Locale): string {
  return isText(text) ? inSentence(wordingOf(text, locale.language), locale) : '—'
}

const noticeWords = (notice: unknown, locale: Locale): string => textWords(fieldsOf(notice).text, locale)
const captionWords = (photo: unknown, locale: Locale): string => textWords(fieldsOf(photo).caption, locale)

function revokeWords({ before }: AuditedAction, locale: Locale): string {
  const { name, role } = fieldsOf(before)
  const words = roleWords(role, locale)
  return typeof name === 'string'
    ? locale.t('history.act.revoke.member', { name, role: words })
    : locale.t('history.act.revoke.invitation', { role: words })
}

const tallyIn = (act: AuditedAction): ActTally => act.tally ?? tallyOf(itemEffectsOf(act))

/** `21 added, 8 removed`: what there is none of is left out. */
function tallyWords(tally: ActTally, locale: Locale): string {
  const parts = (['added', 'changed', 'removed'] as const).filter((what) => tally[what] > 0)
  if (parts.length === 0) return '—'
  return joinList(
    parts.map((what) => locale.t(`history.count.${what}`, { n: tally[what] })),
    locale,
  )
}

type Turn = typeof undoEffects

/** What an act did to the draft, in words; of many items how many. */
function draftWords(act: AuditedAction, context: NamesContext, turn: Turn = (effects) => [...effects]): string {
  if (!act.tally) return editWords(turn(itemEffectsOf(act)), context)
  const { added, changed, removed } = act.tally
  return context.locale.t('history.act.many', { n: added + changed + removed })
}

const newRoleWords = ({ before, after }: AuditedAction, locale: Locale): string =>
  locale.t('history.act.role', {
    name: String(fieldsOf(after).name ?? '—'),
    from: roleWords(fieldsOf(before).role, locale),
    to: roleWords(fieldsOf(after).role, locale),
  })

type Said = (act: AuditedAction, context: NamesContext) => string

const said: Readonly<Record<string, Said>> = {
  edit: (act, context) => draftWords(act, context),
  import: (act, { locale }) => locale.t('history.act.import', { what: tallyWords(tallyIn(act), locale) }),
  undo: (act, context) => context.locale.t('history.act.undo', { what: draftWords(act, context, undoEffects) }),
  redo: (act, context) => context.locale.t('history.act.redo', { what: draftWords(act, context) }),
  publish: ({ release = 0 }, { locale: { t } }) => t('history.act.publish', { n: release }),
  rollback: ({ release = 0, backTo }, { locale: { t } }) =>
    backTo === undefined
      ? t('history.act.rollback', { n: release })
      : t('history.act.rollback.to', { from: backTo, n: release }),
  notice: ({ after }, { locale }) => locale.t('history.act.notice', { text: noticeWords(after, locale) }),
  withdraw: ({ before }, { locale }) => locale.t('history.act.withdraw', { text: noticeWords(before, locale) }),
  invite: ({ after }, { locale }) => locale.t('history.act.invite', { role: roleWords(fieldsOf(after).role, locale) }),
  redeem: ({ after }, { locale }) => locale.t('history.act.redeem', { role: roleWords(fieldsOf(after).role, locale) }),
  role: (act, { locale }) => newRoleWords(act, locale),
  revoke: (act, { locale }) => revokeWords(act, locale),
  leave: (_act, { locale }) => locale.t('history.act.leave'),
  resume: (_act, { locale }) => locale.t('history.act.resume'),
  photos: ({ after }, { locale }) => locale.t('history.act.photos', { n: Array.isArray(after) ? after.length : 0 }),
  'photo-removed': ({ before }, { locale }) =>
    locale.t('history.act.photo-removed', { text: captionWords(before, locale) }),
  'photo-restored': ({ after }, { locale }) =>
    locale.t('history.act.photo-restored', { text: captionWords(after, locale) }),
  'photo-caption': ({ after }, { locale }) =>
    locale.t('history.act.photo-caption', { text: captionWords(after, locale) }),
  album: ({ after }, { locale }) => locale.t('history.act.album', { text: textWords(fieldsOf(after).title, locale) }),
}

/** What somebody did, in a line. An act that this app does not know goes by its own name. */
export const auditEntryText = (act: AuditedAction, context: NamesContext): string =>
  said[act.act]?.(act, context) ?? act.act
