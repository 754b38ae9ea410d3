import type { ReactNode } from 'react'
import type { CardContext } from '@/components/session/session-card-view'

export type DayViewProps = { context: CardContext; day: string; isByRoom: boolean; rows: ReactNode }

/** The day as a list. In a wide window of the web it may be by rooms. */
export const DayView = ({ rows }: DayViewProps): ReactNode => rows
