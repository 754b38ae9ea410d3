import { DayGrid } from '@/components/grid/day-grid'
import type { CardContext } from '@/components/session/session-card-view'
import { vocabulary } from '@/generated/guide-words'
import { addVocabulary } from '@/i18n/vocabulary'

// The grid's words are the guide's.
addVocabulary(vocabulary)

type RoomsViewProps = { context: CardContext; day: string }

/** The chosen day by rooms and time. */
export const RoomsView = ({ context, day }: RoomsViewProps) => <DayGrid context={context} day={day} />
