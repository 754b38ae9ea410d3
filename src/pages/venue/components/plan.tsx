import { usePlan } from '@/frame/use-plan'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { chunks } from '@/ui/chunks'
import { Icon } from '@/ui/icon'
import { Image } from '@/ui/image/image'
import { PanZoom } from '@/ui/pan-zoom/pan-zoom'
import { Text } from '@/ui/text'
import { useIsShown } from '@/ui/use-is-shown'
import { PLAN_ID } from '../use-venue'
import type { PlaceOnPlan, PlanView } from '../view'

/** What is drawn of a mark at each size of the plan, for the style sheet. */
const shownAt = (looks: PlaceOnPlan['looks']): Record<string, string> =>
  Object.fromEntries(
    looks.flatMap((look, size) => [
      [`--name-${size}`, look === 'name' ? 'block' : 'none'],
      [`--sign-${size}`, look === 'pin' ? 'grid' : 'none'],
    ]),
  )

function PlaceMark({ place, onLight }: { place: PlaceOnPlan; onLight: (id: string) => void }) {
  const { id, name, icon, number, isLit, area, looks, width } = place
  return (
    <Box className="plan__spot" style={{ ...area, ...shownAt(looks) }}>
      <Button
        id={`place-${id}`}
        className={`plan__press text-on-plan ${isLit ? 'plan__press--lit' : ''}`}
        // What is seen is heard first (WCAG 2.2, 2.5.3).
        label={number && looks.includes('pin') ? `${number}, ${name.wording}` : name.wording}
        pressed={isLit}
        onPress={() => onLight(id)}
      >
        {looks.includes('pin') && (
          <Box className="plan__sign figures">
            {icon ? <Icon name={icon} size="small" /> : <Text>{number ?? ''}</Text>}
          </Box>
        )}
        {width && looks.includes('name') && (
          <Box className="plan__name" style={{ width }}>
            <Text>{name}</Text>
          </Box>
        )}
      </Button>
    </Box>
  )
}

type PlanProps = { plan: PlanView; onLight: (id: string) => void }
type DrawingProps = PlanProps & { address?: string; onMissing: () => void }

function Drawing({ plan: { label, places, lit, isCrowded }, address, onMissing, onLight }: DrawingProps) {
  const isShown = useIsShown(isCrowded)
  // A hundred marks take longer than the rest of the page.
  const marked = isShown ? places : []
  return (
    <>
      {address && <Image className="plan__drawing" src={address} alt={label} eager onMissing={onMissing} />}
      {lit && (
        <Box className="plan__light" style={lit} decorative>
          <Box className="plan__glow" />
        </Box>
      )}
      {chunks(marked).map((group) => (
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
  const { label, ratio, path, isCrowded } = plan
  const { address, isMissing, onMissing } = usePlan(path)
  return (
    <Box className={`card plan ${isCrowded ? 'plan--crowded' : ''}`}>
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
