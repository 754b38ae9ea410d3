import type { ListKind } from 'domain/programme/kinds'
import type { MessageKey } from '@/i18n/message-key'

type Named = {
  /** The field's name in the item. */
  readonly name: string
  readonly label: MessageKey
  readonly hint?: MessageKey
  /** May be left empty; the item is then without it. */
  readonly isOptional?: true
}

export type TextField = Named & { readonly type: 'text'; readonly isLong?: true; readonly limit?: number }
export type LineField = Named & { readonly type: 'line'; readonly limit?: number }
export type ChoiceField = Named & {
  readonly type: 'choice'
  readonly options: readonly { readonly value: string; readonly label?: MessageKey }[]
}
export type ReferenceField = Named & { readonly type: 'reference'; readonly kind: ListKind }
export type GroupField = Named & { readonly type: 'group'; readonly fields: readonly Field[] }
export type ListField = Named & {
  readonly type: 'list'
  readonly of: Field
  readonly add: MessageKey
}

/** A field of an item of the programme, by what a person enters there. */
export type Field =
  | TextField
  | LineField
  | ChoiceField
  | ReferenceField
  | GroupField
  | ListField
  | (Named & { readonly type: 'language' | 'moment' | 'date' | 'number' | 'flag' | 'file' | 'sample' })

/** Fields that belong together on the screen. */
export type Part = { readonly title: MessageKey; readonly fields: readonly Field[] }

const sampleField: Field = { type: 'sample', name: 'sample', label: 'edit.sample', isOptional: true }

/** The last part of every kind's form. */
export const samplePart: Part = { title: 'edit.part.state', fields: [sampleField] }

/** Picklist values whose words have keys of the form `prefix.value`. */
export const options = <Value extends string, Prefix extends string>(
  values: readonly Value[],
  prefix: `${Prefix}.${Value}` extends MessageKey ? Prefix : never,
): ChoiceField['options'] => values.map((value) => ({ value, label: `${prefix}.${value}` as MessageKey }))
