import type { Programme } from 'domain/programme/programme'
import type { Session } from 'domain/programme/session'
import { useLocale } from '@/i18n/viewer-settings'
import { roomPicks } from '../picks'
import type { SessionAction } from '../session-action'
import type { PickerKind } from './action-list'
import { RoomSheet } from './room-sheet'
import { SwapSheet } from './swap-sheet'

type PickerProps = {
  picking: PickerKind
  session: Session
  programme: Programme
  onAct: (act: SessionAction) => void
  onClose: () => void
}

/** Where to, or with what. */
export function Picker({ picking, session, programme, onAct, onClose }: PickerProps) {
  const locale = useLocale()
  if (picking === 'swap')
    return (
      <SwapSheet
        session={session}
        programme={programme}
        onPick={(other) => onAct({ kind: 'swap', other })}
        onClose={onClose}
      />
    )
  return (
    <RoomSheet
      rooms={roomPicks(session, { programme, locale })}
      onPick={(room) => onAct({ kind: 'move', room })}
      onClose={onClose}
    />
  )
}
