import type { MessageKey } from '@/i18n/message-key'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'

type MoveToolsProps = {
  id: string
  what: string
  index: number
  count: number
  onMove: (to: number) => void
}

type Way = { readonly name: string; readonly label: MessageKey; readonly to: number }

/** The ways to move a row for screen readers, and where nothing can be dragged. */
export function MoveTools({ id, what, index, count, onMove }: MoveToolsProps) {
  const { t } = useLocale()
  const ways: readonly Way[] = [
    { name: 'up', label: 'move.up', to: index - 1 },
    { name: 'down', label: 'move.down', to: index + 1 },
    { name: 'first', label: 'move.first', to: 0 },
    { name: 'last', label: 'move.last', to: count - 1 },
  ]
  return (
    <Box className="move-tools" role="group" label={what}>
      {ways.map(({ name, label, to }) => (
        <Button
          key={name}
          id={`${id}-${name}`}
          className="button move-tools__way"
          disabled={to === index || to < 0 || to >= count}
          onPress={() => onMove(to)}
          words={t(label)}
        />
      ))}
    </Box>
  )
}
