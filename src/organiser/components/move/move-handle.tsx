import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'

export type MoveHandleProps = {
  id: string
  /** What a screen reader says: what is moved, and where it stands. */
  label: string
  /** The row's place in its list, from 0, of `count`. */
  index: number
  count: number
  /** Whether the buttons that it opens are shown. */
  isOpen: boolean
  disabled?: boolean
  onPress: () => void
  onMove: (to: number) => void
}

/** Opens the ways to move a row. On the web it is also dragged, and takes the arrow keys. */
export function MoveHandle({ id, label, isOpen, disabled, onPress }: MoveHandleProps) {
  return (
    <Button id={id} className="move-handle" label={label} expanded={isOpen} disabled={disabled} onPress={onPress}>
      <Icon name="grip-vertical" />
    </Button>
  )
}
