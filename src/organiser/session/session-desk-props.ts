import type { Session } from 'domain/programme/session'
import type { SessionActionState } from '../components/act/use-session-action'
import type { DeskView } from '../frame/desk-page'
import type { SessionAction } from './session-action'

/** An act that is not done yet, and what its edits were based on when it was chosen. */
export type ChosenAction = { readonly act: SessionAction; readonly basis: string }

export type SessionDeskProps = {
  session: Session
  view: DeskView
  floor: SessionActionState
  chosen?: ChosenAction
  onChoose: (chosen: ChosenAction | undefined) => void
}
