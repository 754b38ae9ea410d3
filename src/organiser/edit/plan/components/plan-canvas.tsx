import type { Floor } from 'domain/programme/venue'
import { corners, type Hold } from 'domain/venue/plan-area'
import { type BoxOnPlan, boxOnPlan } from '@/components/on-plan'
import { usePlan } from '@/frame/use-plan'
import { useLocale } from '@/i18n/viewer-settings'
import { boxOf } from '@/platform/navigation/box-of'
import { Box } from '@/ui/box'
import { chunks } from '@/ui/chunks'
import { Icon } from '@/ui/icon'
import { Image } from '@/ui/image/image'
import { Text } from '@/ui/text'
import { FRAME_ID } from '../frame-id'
import { useDragging } from '../use-dragging'
import type { Placing } from '../use-placing'
import { cornerLabel, type DrawnSpot, type Spot } from '../view'
import { Draggable } from './draggable'
import { type Tap, TapTarget } from './tap-target'

type Plan = NonNullable<Floor['plan']>

export type PlanCanvasProps = {
  plan: Plan
  label: string
  /** How many times enlarged. */
  scale: number
  spots: readonly DrawnSpot[]
  isCrowded: boolean
  chosen?: string
  placing: Placing
  onChoose: (id: string) => void
  tapLabel: string
  /** Where a place is to be put: the next tap says it, in the plan's units; without one, a key did. */
  onTap?: (at?: { readonly x: number; readonly y: number }) => void
}

type HandlesProps = Pick<PlanCanvasProps, 'placing' | 'plan'> & { spot: Spot }

/** The chosen place's corners, to size it by. */
function Corners({ spot, placing, plan }: HandlesProps) {
  const locale = useLocale()
  const holdOf = useDragging(placing, plan)
  return (
    <Box className="spot spot--corners" style={{ ...boxOnPlan(spot.area, plan) }}>
      {corners.map((corner) => (
        <Draggable
          key={corner}
          id={`corner-${corner}`}
          className={`corner corner--${corner}`}
          label={cornerLabel(corner, spot, locale)}
          isHeld
          onPress={() => undefined}
          {...holdOf(spot.id, corner)}
        >
          <Box className="corner__mark" />
        </Draggable>
      ))}
    </Box>
  )
}

/** Where the chosen place was, and the lines that it shares with its neighbours. */
function Traces({ placing: { was, guides }, plan }: Omit<HandlesProps, 'spot'>) {
  const lineOf = (axis: 'x' | 'y', at: number): BoxOnPlan => {
    const point = boxOnPlan({ x: at, y: at, width: 0, height: 0 }, plan)
    return axis === 'x'
      ? { left: point.left, top: '0%', width: '0%', height: '100%' }
      : { left: '0%', top: point.top, width: '100%', height: '0%' }
  }
  return (
    <Box decorative>
      {was && <Box className="plan-was" style={{ ...boxOnPlan(was, plan) }} />}
      {guides.map(({ axis, at }) => (
        <Box key={`${axis}${at}`} className={`plan-guide plan-guide--${axis}`} style={{ ...lineOf(axis, at) }} />
      ))}
    </Box>
  )
}

function Spots({ spots, chosen, plan, placing, onChoose }: PlanCanvasProps) {
  const holdOf = useDragging(placing, plan)
  return (
    <>
      {chunks(spots).map((group) => (
        <Box key={group[0]?.id}>
          {group.map(({ id, name, icon, number, area, label, look, width }) => {
            const isChosen = id === chosen
            const { onDrag, ...hold } = holdOf(id, 'all' satisfies Hold)
            return (
              <Box key={id} className={`spot ${isChosen ? 'spot--chosen' : ''}`} style={{ ...boxOnPlan(area, plan) }}>
                <Draggable
                  id={`spot-${id}`}
                  className="spot__hold text-on-plan"
                  label={label}
                  pressed={isChosen}
                  isHeld={isChosen}
                  onPress={() => onChoose(id)}
                  {...hold}
                  onDrag={(drag) => {
                    if (drag.phase === 'start' && !isChosen) onChoose(id)
                    onDrag(drag)
                  }}
                >
                  {look === 'pin' && (
                    <Box className="spot__sign figures">
                      {icon ? <Icon name={icon} size="small" /> : <Text>{number ?? ''}</Text>}
                    </Box>
                  )}
                  {look === 'name' && (
                    <Box className="spot__name" style={width === undefined ? undefined : { width }}>
                      <Text>{name}</Text>
                    </Box>
                  )}
                </Draggable>
              </Box>
            )
          })}
        </Box>
      ))}
    </>
  )
}

/** The floor's drawing with its places on it. */
export function PlanCanvas(props: PlanCanvasProps) {
  const { plan, label, scale, spots, isCrowded, chosen, placing, tapLabel, onTap } = props
  const { address, onMissing } = usePlan(plan.path)
  const held = spots.find(({ id }) => id === chosen)
  const put = async (tap?: Tap) => {
    const frame = tap && (await boxOf(FRAME_ID))
    if (!tap || !frame) return onTap?.()
    const unit = plan.width / frame.width
    onTap?.({ x: (tap.clientX - frame.left) * unit, y: (tap.clientY - frame.top) * unit })
  }
  return (
    <Box className="plan-scroll">
      <Box className="plan-sheet" style={{ width: `${scale * 100}%` }}>
        <Box
          id={FRAME_ID}
          className={`plan-frame ${isCrowded ? 'plan-frame--crowded' : ''}`}
          role="group"
          label={label}
          style={{ paddingTop: `${(plan.height / plan.width) * 100}%` }}
        >
          {address && <Image className="plan-drawing" src={address} alt="" eager onMissing={onMissing} />}
          <Spots {...props} />
          <Traces placing={placing} plan={plan} />
          {held && !onTap && <Corners spot={held} placing={placing} plan={plan} />}
          {onTap && <TapTarget id="plan-tap" className="plan-tap" label={tapLabel} onTap={(tap) => void put(tap)} />}
        </Box>
      </Box>
    </Box>
  )
}
