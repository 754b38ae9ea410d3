import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { Words } from '@/ui/words'

type ZoomButtonsProps = { zoomInLabel: string; zoomOutLabel: string; hint: string; onZoom: (factor: number) => void }

export const ZOOM_STEP = 1.6

/** For who cannot pinch. */
export function ZoomButtons({ zoomInLabel, zoomOutLabel, hint, onZoom }: ZoomButtonsProps) {
  return (
    <Box className="pan-zoom__acts">
      <Words className="pan-zoom__hint">{hint}</Words>
      <Press id="zoom-out" className="pan-zoom__act" label={zoomOutLabel} onPress={() => onZoom(1 / ZOOM_STEP)}>
        <Icon name="minus" />
      </Press>
      <Press id="zoom-in" className="pan-zoom__act" label={zoomInLabel} onPress={() => onZoom(ZOOM_STEP)}>
        <Icon name="plus" />
      </Press>
    </Box>
  )
}
