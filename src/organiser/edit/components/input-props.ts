import type { ComponentType } from 'react'
import type { FieldSpec } from '../fields/field-spec'

/** What draws one field gets: the value as the form holds it, and where the field stands. */
export type InputProps<F extends FieldSpec = FieldSpec> = {
  readonly field: F
  readonly path: string
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  /** The field's name where it is not its own: `Speaker 2`. */
  readonly label: string
}

export type FieldInputProps = Omit<InputProps, 'label'> & { readonly label?: string }

/** What draws the fields inside a field. */
export type Inner = { readonly Inner: ComponentType<FieldInputProps> }
