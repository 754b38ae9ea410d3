import type { Programme } from 'domain/programme/programme'
import type { Session } from 'domain/programme/session'
import { useLocale } from '@/i18n/viewer-settings'
import type { Act } from '../act'
import { roomPicks } from '../picks'
import type { Picking } from './act-list'
import { RoomSheet } from './room-sheet'
import { SwapSheet } from './swap-sheet'

type PickerProps = {
  picking: Picking
  session: Session
  programme: Programme
  onAct: (act: Act) => void
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
