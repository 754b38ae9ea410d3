import type { ReactNode } from 'react'
import { Box } from '@/ui/box'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import './form-field.scss'

export type FieldFrameProps = { id: string; label: string; error?: string; hint?: string; children: ReactNode }

/** A field of a form: its name, the field, and below it what is wrong or what to know. */
export function FieldFrame({ id, label, error, hint, children }: FieldFrameProps) {
  return (
    <Box className={`form-field ${error ? 'form-field--wrong' : ''}`}>
      <Text className="form-field__label">{label}</Text>
      {children}
      <Paragraph id={`${id}-note`} className="form-field__note" words={error || hint} />
    </Box>
  )
}
