import { Button } from '@/ui/button'
import { Text } from '@/ui/text'
import './day-tab.scss'

type DayTabProps = {
  id: string
  label: string
  /** What is on that day, in few words. */
  note: string
  isChosen: boolean
  onPress: () => void
}

/** One of the forum's days to choose from. */
export const DayTab = ({ id, label, note, isChosen, onPress }: DayTabProps) => (
  <Button id={id} className={`day-tab ${isChosen ? 'day-tab--chosen' : ''}`} selected={isChosen} onPress={onPress}>
    <Text className="day-tab__label words--block figures">{label}</Text>
    <Text className="day-tab__note words--block figures">{note}</Text>
  </Button>
)
