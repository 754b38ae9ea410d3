import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'
import './zoom-buttons.scss'

type ZoomButtonsProps = { zoomInLabel: string; zoomOutLabel: string; hint: string; onZoom: (factor: number) => void }

export const ZOOM_STEP = 1.6

/** For who cannot pinch. */
export function ZoomButtons({ zoomInLabel, zoomOutLabel, hint, onZoom }: ZoomButtonsProps) {
  return (
    <Box className="pan-zoom__acts">
      <Text className="pan-zoom__hint">{hint}</Text>
      <Button id="zoom-out" className="pan-zoom__act" label={zoomOutLabel} onPress={() => onZoom(1 / ZOOM_STEP)}>
        <Icon name="minus" />
      </Button>
      <Button id="zoom-in" className="pan-zoom__act" label={zoomInLabel} onPress={() => onZoom(ZOOM_STEP)}>
        <Icon name="plus" />
      </Button>
    </Box>
  )
}
