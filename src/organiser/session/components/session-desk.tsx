import type { Session } from 'domain/programme/session'
import { useMemo, useState } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { scrollToId } from '@/platform/navigation/scroll'
import { useDesk } from '@/stores/organiser/desk'
import { ActPreview } from '../../components/act/act-preview'
import { focusElement } from '../../components/act/focus-element'
import { Outcome } from '../../components/act/outcome'
import { revisionKey } from '../../components/act/programme-after'
import type { SessionActionState } from '../../components/act/use-session-action'
import type { DeskView } from '../../frame/desk-page'
import { followingView } from '../delay-view'
import { actionEdits, actionTitle, doneText, type SessionAction } from '../session-action'
import { useDuplicate } from '../use-duplicate'
import { sessionHeader } from '../view'
import { ActionList, type PickerKind } from './action-list'
import { DelayCard } from './delay-card'
import { Picker } from './picker'
import { SessionHeader } from './session-header'

/** An act that is not done yet, and what its edits were based on when it was chosen. */
export type ChosenAction = { readonly act: SessionAction; readonly basis: string }

type SessionDeskProps = {
  session: Session
  view: DeskView
  floor: SessionActionState
  chosen?: ChosenAction
  onChoose: (chosen: ChosenAction | undefined) => void
}

/** What the chosen act hits, and the two ways to do it. */
function ActionPreview({ session, view, floor, chosen, onChoose }: SessionDeskProps & { chosen: ChosenAction }) {
  const locale = useLocale()
  const { t } = locale
  const { draft } = view
  const context = { programme: draft.programme, locale }
  const edits = useMemo(() => actionEdits(draft, session.id, chosen.act), [draft, session.id, chosen.act])
  const isMeanwhile = revisionKey(edits) !== chosen.basis
  return (
    <ActPreview
      view={view}
      floor={floor}
      edits={edits}
      title={actionTitle(chosen.act, context)}
      note={edits.length === 0 ? t('floor.moot') : isMeanwhile ? t('floor.meanwhile') : undefined}
      done={doneText(chosen.act, edits.length, context)}
      onDone={() => {
        onChoose(undefined)
        scrollToId('floor-head')
        focusElement('floor-head')
      }}
      onClose={() => {
        floor.clear()
        onChoose(undefined)
      }}
    />
  )
}

/** The session as the draft has it, and what can be done to it on the floor. */
export function SessionDesk(props: SessionDeskProps) {
  const { session, view, floor, chosen, onChoose } = props
  const locale = useLocale()
  const [picking, setPicking] = useState<PickerKind>()
  const [isFollowing, setFollowing] = useState(false)
  const isBusy = useDesk((desk) => desk.isBusy)
  const duplicate = useDuplicate(session.id)
  const { draft, preview } = view
  const head = sessionHeader(session, { programme: draft.programme, preview, locale })
  const isDisabled = isBusy || floor.step !== undefined
  const delay = chosen?.act.kind === 'delay' ? chosen.act : undefined

  const choose = (act: SessionAction | undefined) => {
    floor.clear()
    setPicking(undefined)
    onChoose(act && { act, basis: revisionKey(actionEdits(draft, session.id, act)) })
  }
  const chooseDelay = (minutes: number | undefined, following: boolean) =>
    choose(minutes === undefined ? undefined : { kind: 'delay', minutes, following })

  return (
    <>
      <SessionHeader view={head} />
      {!chosen && <Outcome view={view} floor={floor} />}
      {!head.isCancelled && (!chosen || delay) && (
        <DelayCard
          minutes={delay?.minutes}
          isFollowing={isFollowing}
          following={followingView(session.id, delay?.minutes, { programme: draft.programme, locale })}
          isDisabled={isDisabled}
          onMinutes={(minutes) => chooseDelay(minutes, isFollowing)}
          onFollowing={(following) => {
            setFollowing(following)
            if (delay) chooseDelay(delay.minutes, following)
          }}
        />
      )}
      {chosen ? (
        <ActionPreview
          {...props}
          chosen={chosen}
          onChoose={(next) => {
            // The next delay starts with one session only.
            setFollowing(false)
            onChoose(next)
          }}
        />
      ) : (
        <ActionList
          id={session.id}
          view={head}
          isDisabled={isDisabled}
          onPick={setPicking}
          onAct={choose}
          onDuplicate={duplicate}
        />
      )}
      {picking && (
        <Picker
          picking={picking}
          session={session}
          programme={draft.programme}
          onAct={choose}
          onClose={() => setPicking(undefined)}
        />
      )}
    </>
  )
}
