import { useState } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { isAllowed, useMembership } from '@/stores/membership'
import { problemWords } from '../../frame/use-act'
import { type Act, basisOf, editsOf } from '../act'
import type { SessionDeskProps } from '../desk-props'
import { followingView } from '../following-view'
import { outcomeView } from '../outcome-view'
import { sessionHead } from '../view'
import { ActList, type Picking } from './act-list'
import { ChosenAct } from './chosen-act'
import { DelayCard } from './delay-card'
import { OutcomeCard } from './outcome-card'
import { Picker } from './picker'
import { SessionHead } from './session-head'

function Outcome({ view: { draft, preview }, floor }: SessionDeskProps) {
  const locale = useLocale()
  const mayPublish = useMembership(({ member }) => isAllowed(member, 'publisher'))
  const { outcome, step, problem } = floor
  const shown =
    outcome &&
    outcomeView(outcome, {
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
  const [picking, setPicking] = useState<Picking>()
  const [isFollowing, setFollowing] = useState(false)
  const { draft, preview } = view
  const head = sessionHead(session, { programme: draft.programme, preview, locale })
  const isDisabled = floor.step !== undefined
  const delay = chosen?.act.kind === 'delay' ? chosen.act : undefined

  const choose = (act: Act | undefined) => {
    floor.clear()
    setPicking(undefined)
    onChoose(act && { act, basis: basisOf(editsOf(draft, session.id, act)) })
  }
  const chooseDelay = (minutes: number | undefined, following: boolean) =>
    choose(minutes === undefined ? undefined : { kind: 'delay', minutes, following })

  return (
    <>
      <SessionHead view={head} />
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
        <ChosenAct
          {...props}
          chosen={chosen}
          onChoose={(next) => {
            // The next delay is one session's again, unless whoever delays says otherwise.
            setFollowing(false)
            onChoose(next)
          }}
        />
      ) : (
        <ActList id={session.id} view={head} isDisabled={isDisabled} onPick={setPicking} onAct={choose} />
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
