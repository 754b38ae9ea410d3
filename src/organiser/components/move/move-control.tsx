import { useState } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { toast } from '@/platform/dialog/toast'
import { MoveHandle } from './move-handle'
import { MoveTools } from './move-tools'
import './move.scss'

type MoveControlProps = {
  id: string
  /** What is moved, in words. */
  what: string
  /** Its place in the list, from 0, of `count`. */
  index: number
  count: number
  disabled?: boolean
  onMove: (to: number) => void
}

/** Moves a row of a list; the row, an element `.movable`, stands directly in its list. */
export function MoveControl({ id, what, index, count, disabled, onMove }: MoveControlProps) {
  const { t } = useLocale()
  const [isOpen, setOpen] = useState(false)
  const move = (to: number) => {
    onMove(to)
    toast(t('move.done', { what, n: to + 1, total: count }))
  }
  const place = { id, index, count, disabled, onMove: move }
  return (
    <>
      <MoveHandle
        {...place}
        label={t('move.handle', { what, n: index + 1, total: count })}
        isOpen={isOpen}
        onPress={() => setOpen(!isOpen)}
      />
      {isOpen && <MoveTools {...place} what={what} />}
    </>
  )
}
