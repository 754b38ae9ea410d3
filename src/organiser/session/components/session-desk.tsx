import { useState } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { isAllowed, useMembership } from '@/stores/membership'
import { problemWords } from '../../frame/use-run-action'
import { followingView } from '../delay-view'
import { actionOutcomeView } from '../outcome-view'
import { editsOf, revisionKey, type SessionAction } from '../session-action'
import type { SessionDeskProps } from '../use-session-action'
import { sessionHeader } from '../view'
import { ActionList, type PickerKind } from './action-list'
import { ActionPreview } from './action-preview'
import { DelayCard } from './delay-card'
import { OutcomeCard } from './outcome-card'
import { Picker } from './picker'
import { SessionHeader } from './session-header'

function Outcome({ view: { draft, preview }, floor }: SessionDeskProps) {
  const locale = useLocale()
  const mayPublish = useMembership(({ member }) => isAllowed(member, 'publisher'))
  const { outcome, step, problem } = floor
  const shown =
    outcome &&
    actionOutcomeView(outcome, {
      draft,
      preview,
      locale,
      mayPublish,
      step,
      problem,
      wordsOf: (one) => problemWords(one, locale),
    })
  if (!shown) return null
  return (
    <OutcomeCard
      view={shown}
      isDisabled={step !== undefined}
      onPublish={() => void floor.publishSaved()}
      onUndo={() => void floor.takeBack(locale.t('desk.undone'))}
    />
  )
}

/** The session as the draft has it, and what can be done to it on the floor. */
export function SessionDesk(props: SessionDeskProps) {
  const { session, view, floor, chosen, onChoose } = props
  const locale = useLocale()
  const [picking, setPicking] = useState<PickerKind>()
  const [isFollowing, setFollowing] = useState(false)
  const { draft, preview } = view
  const head = sessionHeader(session, { programme: draft.programme, preview, locale })
  const isDisabled = floor.step !== undefined
  const delay = chosen?.act.kind === 'delay' ? chosen.act : undefined

  const choose = (act: SessionAction | undefined) => {
    floor.clear()
    setPicking(undefined)
    onChoose(act && { act, basis: revisionKey(editsOf(draft, session.id, act)) })
  }
  const chooseDelay = (minutes: number | undefined, following: boolean) =>
    choose(minutes === undefined ? undefined : { kind: 'delay', minutes, following })

  return (
    <>
      <SessionHeader view={head} />
      {!chosen && <Outcome {...props} />}
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
        <ActionList id={session.id} view={head} isDisabled={isDisabled} onPick={setPicking} onAct={choose} />
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
