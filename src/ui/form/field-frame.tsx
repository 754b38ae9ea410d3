import type { ReactNode } from 'react'
import { Box } from '@/ui/box'
import { Words } from '@/ui/words'
import './form-field.scss'

export type FieldFrameProps = { id: string; label: string; error?: string; hint?: string; children: ReactNode }

/** A field of a form: its name, the field, and below it what is wrong or what to know. */
export function FieldFrame({ id, label, error, hint, children }: FieldFrameProps) {
  return (
    <Box className={`form-field ${error ? 'form-field--wrong' : ''}`}>
      <Words className="form-field__label">{label}</Words>
      {children}
      {(error || hint) && (
        <Words as="p" id={`${id}-note`} className="form-field__note">
          {error ?? hint ?? ''}
        </Words>
      )}
    </Box>
  )
}
