import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { chunks } from '@/ui/chunks'
import { Icon } from '@/ui/icon'
import { Image } from '@/ui/image/image'
import { PanZoom } from '@/ui/pan-zoom/pan-zoom'
import { Text } from '@/ui/text'
import { usePlan } from '../use-plan'
import { PLAN_ID } from '../use-venue'
import type { PlaceOnPlan, PlanView } from '../view'

function PlaceMark({ place, onLight }: { place: PlaceOnPlan; onLight: (id: string) => void }) {
  const { id, name, icon, isLit } = place
  return (
    <Box className="plan__spot" style={place.area}>
      <Button
        id={`place-${id}`}
        className={`plan__press ${isLit ? 'plan__press--lit' : ''}`}
        label={name.wording}
        pressed={isLit}
        onPress={() => onLight(id)}
      >
        {icon ? (
          <Box className="plan__sign">
            <Icon name={icon} size="small" />
          </Box>
        ) : (
          <Text className="plan__name" lang={name.language}>
            {name.wording}
          </Text>
        )}
      </Button>
    </Box>
  )
}

type PlanProps = { plan: PlanView; onLight: (id: string) => void }
type DrawingProps = PlanProps & { address?: string; onMissing: () => void }

function Drawing({ plan: { label, places, lit }, address, onMissing, onLight }: DrawingProps) {
  return (
    <>
      {address && <Image className="plan__drawing" src={address} alt={label} eager onMissing={onMissing} />}
      {lit && (
        <Box className="plan__light" style={lit} decorative>
          <Box className="plan__glow" />
        </Box>
      )}
      {chunks(places).map((group) => (
        <Box key={group[0]?.id} className="plan__group">
          {group.map((place) => (
            <PlaceMark key={place.id} place={place} onLight={onLight} />
          ))}
        </Box>
      ))}
    </>
  )
}

/** A floor's drawing with its places laid over it. */
export function Plan({ plan, onLight }: PlanProps) {
  const { t } = useLocale()
  const { label, ratio, path } = plan
  const { address, isMissing, onMissing } = usePlan(path)
  return (
    <Box className="card plan">
      <PanZoom
        id={PLAN_ID}
        label={label}
        ratio={ratio}
        zoomInLabel={t('venue.zoomIn')}
        zoomOutLabel={t('venue.zoomOut')}
        hint={t(isMissing ? 'venue.noPlan' : 'venue.hint')}
      >
        <Drawing plan={plan} address={address} onMissing={onMissing} onLight={onLight} />
      </PanZoom>
    </Box>
  )
}
