import { Box } from '@/ui/box'
import { Press } from '@/ui/press'
import { Words } from '@/ui/words'
import type { DayTab } from '../view'

export function DayTabs({ days, onChoose }: { days: readonly DayTab[]; onChoose: (date: string) => void }) {
  return (
    <Box className="day-tabs">
      {days.map(({ date, label, count, isChosen }) => (
        <Press
          key={date}
          id={`day-${date}`}
          className={`day-tab ${isChosen ? 'day-tab--chosen' : ''}`}
          selected={isChosen}
          onPress={() => onChoose(date)}
        >
          <Words className="day-tab__label words--block figures">{label}</Words>
          <Words className="day-tab__count words--block figures">{count}</Words>
        </Press>
      ))}
    </Box>
  )
}
