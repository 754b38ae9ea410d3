import { addressOf, FORUM_ID } from 'domain/draft/kinds'
import type { Draft } from 'domain/draft/log'
import { type ItemKind, itemKinds, type ListKind } from 'domain/programme/kinds'
import type { Programme } from 'domain/programme/programme'
import { danglingReferences } from 'domain/programme/references'
import { dayLabel } from 'domain/time/dates'
import { type Moment, wallTime } from 'domain/time/time'
import type { Locale } from '@/i18n/locale'
import type { ReferenceFieldSpec } from './fields/field-spec'
import type { Editing } from './form/state'
import type { ValidationIssue } from './form/validation-issues'
import { type FormContextValues, nameOf } from './form/value-words'
import { type Item, isRecord } from './form/values'

export const parseItemKind = (text: string | undefined): ItemKind | undefined => itemKinds.find((kind) => kind === text)

/** The item as the draft has it; `undefined` where it is gone. */
export function itemIn(programme: Programme, kind: ItemKind, id: string): Item | undefined {
  if (kind === 'forum') return id === FORUM_ID ? programme.forum : undefined
  const items: readonly { readonly id: string }[] = programme[kind]
  const found = items.find((item) => item.id === id)
  return isRecord(found) ? found : undefined
}

export const editPath = (kind: ItemKind, id: string): string => `/organiser/edit/index?kind=${kind}&id=${id}`

export type PointerView = { readonly id: string; readonly to: string; readonly kind: string; readonly name: string }

/** The items that point at this one, each once: it cannot be removed while there are any. */
export function pointersAt(kind: ListKind, id: string, around: FormContextValues): PointerView[] {
  const { programme, locale } = around
  const others: readonly { readonly id: string }[] = programme[kind]
  const without = { ...programme, [kind]: others.filter((item) => item.id !== id) }
  const pointing = danglingReferences(without).filter(({ refers }) => refers === `${kind}/${id}`)
  const addresses = [...new Set(pointing.map(({ at }) => at.split('/').slice(0, 2).join('/')))]
  return addresses.flatMap((address) => {
    const [from, other = ''] = address.split('/')
    const fromKind = parseItemKind(from)
    const item = fromKind && itemIn(programme, fromKind, other)
    if (!fromKind || !item) return []
    const words = locale.t(`edit.kind.${fromKind}`)
    return [{ id: address.replace('/', '-'), to: editPath(fromKind, other), kind: words, name: nameOf(item, around) }]
  })
}

export type Option = { readonly value: string; readonly label: string }

/** What a reference can point at; what it points at and is gone is shown by its id. */
export function referenceOptions(
  { kind, isOptional }: ReferenceFieldSpec,
  value: string,
  around: FormContextValues,
): Option[] {
  const items: readonly { readonly id: string }[] = around.programme[kind]
  const known = items.map((item) => ({ value: item.id, label: nameOf(item, around) }))
  const isGone = value !== '' && !items.some(({ id }) => id === value)
  return [
    ...(isOptional ? [{ value: '', label: around.locale.t('edit.none') }] : []),
    ...known,
    ...(isGone ? [{ value, label: value }] : []),
  ]
}

/** What is wrong, in the reader's language; the schema's own sentence for a rule that has no words. */
export const issueText = ({ kind, n, message }: ValidationIssue, { t }: Locale): string =>
  kind ? t(`edit.fault.${kind}`, n === undefined ? {} : { n }) : message

/** `10:12`, with the day where it is not today's. */
export function savedAtLabel(at: Moment, now: Moment, { programme, locale }: FormContextValues): string {
  const [then, today] = [wallTime(at, programme.forum.offsets), wallTime(now, programme.forum.offsets)]
  return then.date === today.date ? then.time : `${dayLabel(then, locale.language)} ${then.time}`
}

/** What somebody else did to the item since the form was opened on it. */
export function meanwhile({ kind, id, rev }: Editing, { programme, revs }: Draft): 'changed' | 'removed' | undefined {
  if (rev === undefined) return undefined
  if (!itemIn(programme, kind, id)) return 'removed'
  return (revs[addressOf(kind, id)] ?? 0) > rev ? 'changed' : undefined
}
