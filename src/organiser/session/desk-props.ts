import type { Session } from 'domain/programme/session'
import type { DeskView } from '../frame/desk-page'
import type { Act } from './act'
import type { FloorAct } from './use-floor-act'

/** An act that is not done yet, and what its edits were based on when it was chosen. */
export type Chosen = { readonly act: Act; readonly basis: string }

export type SessionDeskProps = {
  session: Session
  view: DeskView
  floor: FloorAct
  chosen?: Chosen
  onChoose: (chosen: Chosen | undefined) => void
}
