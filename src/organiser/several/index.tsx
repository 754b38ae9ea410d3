import { useMemo, useState } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { scrollToId } from '@/platform/navigation/scroll'
import { Box } from '@/ui/box'
import { Outcome } from '../components/act/outcome'
import { type SessionActionState, useSessionAction } from '../components/act/use-session-action'
import { DeskPage, type DeskView } from '../frame/desk-page'
import { Changing } from './components/changing'
import { Choosing } from './components/choosing'
import { chosenIn } from './view'
import '../words'
import './index.scss'

function Several({ view, floor }: { view: DeskView; floor: SessionActionState }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [isChanging, setChanging] = useState(false)
  const { programme } = view.draft
  const ids = useMemo(() => chosenIn(programme, chosen), [programme, chosen])
  const onChoose = (more: readonly string[], isChosen: boolean) =>
    setChosen((now) => {
      const others = [...now].filter((id) => !more.includes(id))
      return new Set(isChosen ? [...others, ...more] : others)
    })
  const show = (changing: boolean) => {
    setChanging(changing)
    scrollToId('several-head')
  }
  return (
    <>
      <Box id="several-head" />
      {!isChanging && <Outcome view={view} floor={floor} />}
      {isChanging ? (
        <Changing
          view={view}
          ids={ids}
          floor={floor}
          onDone={() => {
            setChanging(false)
            setChosen(new Set())
          }}
          onClose={() => {
            floor.clear()
            show(false)
          }}
        />
      ) : (
        <Choosing
          view={view}
          count={ids.length}
          choice={{ chosen, onChoose }}
          onClear={() => setChosen(new Set())}
          onNext={() => {
            floor.clear()
            show(true)
          }}
        />
      )}
    </>
  )
}

/** Changes several sessions at once: first which, then what, with all that it changes in sight; one act. */
export default function SeveralPage() {
  const { t } = useLocale()
  const floor = useSessionAction()
  return (
    <DeskPage title={t('several.title')} hasOwnBar isAlone className="several">
      {(view) => <Several view={floor.frozen ?? view} floor={floor} />}
    </DeskPage>
  )
}
