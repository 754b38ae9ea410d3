import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { zooms } from './view'

type StepProps = { id: string; label: string; icon: 'plus' | 'minus'; to: number | undefined }

/** How much of the day is in sight. */
export function Zoom({ zoom, onChange }: { zoom: number; onChange: (zoom: number) => void }) {
  const { t } = useLocale()
  const at = zooms.indexOf(zoom)
  const step = ({ id, label, icon, to }: StepProps) => (
    <Button
      id={id}
      className="grid-tool"
      label={label}
      disabled={to === undefined}
      onPress={() => to !== undefined && onChange(to)}
    >
      <Icon name={icon} />
    </Button>
  )
  return (
    <Box className="grid-zoom">
      {step({ id: 'grid-smaller', label: t('grid.smaller'), icon: 'minus', to: zooms[at - 1] })}
      {step({ id: 'grid-larger', label: t('grid.larger'), icon: 'plus', to: zooms[at + 1] })}
    </Box>
  )
}
