import type { Draft } from 'domain/draft/log'
import type { Floor } from 'domain/programme/venue'
import { wordingOf } from 'domain/text/text'
import { type ReactNode, useMemo, useState } from 'react'
import { BottomSheet } from '@/components/bottom-sheet'
import { useIsWide } from '@/frame/use-is-wide'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { allowedScale } from '@/ui/pan-zoom/pan-zoom-state'
import { ZoomButtons } from '@/ui/pan-zoom/zoom-buttons'
import { Paragraph } from '@/ui/paragraph'
import { useEditor } from '../use-editor'
import { useFrameWidth } from '../use-frame-width'
import { chosenPlace, drawnSpots, NEW_PLACE, placeItems, spotsOn, withMoved } from '../view'
import { AddPlace } from './add-place'
import { ChosenLine } from './chosen-line'
import { PlaceForm } from './place-form'
import { PlaceItems } from './place-items'
import { PlanCanvas } from './plan-canvas'

type EditorProps = {
  draft: Draft
  floor: Floor
  plan: NonNullable<Floor['plan']>
  /** The place that is chosen at first. */
  first?: string
  /** The way to the other floors. */
  floors: ReactNode
}

/** A floor's places: the list, the plan that they are dragged on, and the fields of the chosen one. */
export function Editor({ draft, floor, plan, first, floors }: EditorProps) {
  const locale = useLocale()
  const { t } = locale
  const { programme } = draft
  const isWide = useIsWide()
  const [words, setWords] = useState('')
  const [scale, setScale] = useState(1)
  const editor = useEditor(programme, floor, first)
  const { placing, chosen, isPutting } = editor
  const { areaOf, moved } = placing
  const width = useFrameWidth(`${scale} ${isWide}`)
  const drawn = useMemo(
    () => drawnSpots(spotsOn(programme, floor.id, areaOf, locale), plan, width, chosen),
    [programme, floor.id, areaOf, locale, plan, width, chosen],
  )
  const { isCrowded, isNumbered } = drawn
  const spots = withMoved(drawn.spots, moved, locale)
  const items = useMemo(
    () => placeItems(programme, floor.id, words, isNumbered, locale),
    [programme, floor.id, words, isNumbered, locale],
  )
  const shown =
    chosen === undefined ? undefined : chosenPlace(programme, chosen, { spots, guides: placing.guides }, locale)
  const tapHint = t(isWide ? 'plan.tap.keys' : 'plan.tap')
  const fresh = moved?.id === NEW_PLACE ? moved.area : areaOf(NEW_PLACE, undefined)
  const form = shown && (
    <PlaceForm
      key={chosen}
      draft={draft}
      id={shown.isNew ? undefined : chosen}
      fresh={shown.isNew ? fresh : undefined}
      floor={floor.id}
      isSheet={!isWide}
      onCreated={editor.created}
      onGone={editor.close}
    />
  )
  return (
    <Box className="plan-editor">
      <Box className="plan-head">
        {floors}
        <AddPlace isPutting={isPutting} onAdd={() => editor.put()} onStop={editor.stop} />
      </Box>
      <Box className="plan-main card">
        <PlanCanvas
          plan={plan}
          label={t('venue.plan', { floor: wordingOf(floor.name, locale.language).wording })}
          scale={scale}
          spots={spots}
          isCrowded={isCrowded}
          chosen={chosen}
          placing={placing}
          onChoose={editor.choose}
          tapLabel={tapHint}
          onTap={isPutting ? editor.tapped : undefined}
        />
        <ZoomButtons
          zoomInLabel={t('venue.zoomIn')}
          zoomOutLabel={t('venue.zoomOut')}
          hint={isPutting ? tapHint : t(isWide ? 'plan.hint.keys' : 'plan.hint')}
          onZoom={(factor) => setScale((before) => allowedScale(before * factor))}
        />
        {shown && !isPutting && (
          <ChosenLine
            {...shown}
            isSaving={placing.isSaving}
            onPut={() => editor.put(chosen)}
            onTakeOff={() => void placing.takeOff(shown.id)}
            onFields={isWide ? undefined : () => editor.setOpen(true)}
          />
        )}
      </Box>
      <PlaceItems {...items} chosen={chosen} words={words} onSearch={setWords} onChoose={editor.choose} />
      {isWide && <Box className="plan-fields">{form ?? <Paragraph className="muted" words={t('plan.choose')} />}</Box>}
      {!isWide && shown && editor.isOpen && (
        <BottomSheet title={shown.name.wording} closeLabel={t('venue.close')} onClose={() => editor.setOpen(false)}>
          {form}
        </BottomSheet>
      )}
    </Box>
  )
}
