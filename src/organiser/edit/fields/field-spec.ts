import type { MediaUse } from 'domain/media/media-use'
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

export type TextFieldSpec = Named & { readonly type: 'text'; readonly isLong?: true; readonly limit?: number }
export type LineFieldSpec = Named & { readonly type: 'line'; readonly limit?: number }
export type ChoiceFieldSpec = Named & {
  readonly type: 'choice'
  readonly options: readonly { readonly value: string; readonly label?: MessageKey }[]
}
export type ReferenceFieldSpec = Named & { readonly type: 'reference'; readonly kind: ListKind }
export type GroupFieldSpec = Named & { readonly type: 'group'; readonly fields: readonly FieldSpec[] }
export type ListFieldSpec = Named & {
  readonly type: 'list'
  readonly of: FieldSpec
  readonly add: MessageKey
  /** Its rows are shown in order of time, in whatever order they stand here. */
  readonly isByTime?: true
  /** Each row is about a person, who is picked among all. */
  readonly isOfPeople?: true
}

/** A file of the backend's: a picture, or a document. */
export type FileFieldSpec = Named & { readonly type: 'file'; readonly use: MediaUse }

/** A field of an item of the programme, by what a person enters there; a `derived` one follows from another. */
export type FieldSpec =
  | TextFieldSpec
  | LineFieldSpec
  | ChoiceFieldSpec
  | ReferenceFieldSpec
  | GroupFieldSpec
  | ListFieldSpec
  | FileFieldSpec
  | (Named & {
      readonly type: 'language' | 'moment' | 'date' | 'number' | 'flag' | 'sample' | 'derived' | 'colour' | 'zone'
    })

/** Fields that belong together on the screen. */
export type FormSection = { readonly title: MessageKey; readonly fields: readonly FieldSpec[] }

const sampleField: FieldSpec = { type: 'sample', name: 'sample', label: 'edit.sample', isOptional: true }

/** The first part of a kind's form: what the item is. */
export const whatPart = (...fields: readonly FieldSpec[]): FormSection => ({ title: 'edit.part.what', fields })

/** The last part of every kind's form. */
export const samplePart: FormSection = { title: 'edit.part.state', fields: [sampleField] }

/** Picklist values whose words have keys of the form `prefix.value`. */
export const options = <Value extends string, Prefix extends string>(
  values: readonly Value[],
  prefix: `${Prefix}.${Value}` extends MessageKey ? Prefix : never,
): ChoiceFieldSpec['options'] => values.map((value) => ({ value, label: `${prefix}.${value}` as MessageKey }))
