import { SampleMark } from '@/components/sample-mark'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import type { DepartureDay, ShuttleView, StopView } from '../shuttle-view'

function Stop({ stop: { name, after } }: { stop: StopView }) {
  return (
    <Box as="li" className="shuttle__stop">
      <Text className="shuttle__place">{name}</Text>
      {after && <Text className="shuttle__after figures">{after}</Text>}
    </Box>
  )
}

function Day({ day: { label, times } }: { day: DepartureDay }) {
  return (
    <Box className="shuttle__day">
      <Paragraph className="shuttle__date" words={label} />
      <Box as="ul" className="shuttle__times figures">
        {times.map((time) => (
          <Box as="li" key={time} className="shuttle__time">
            <Text>{time}</Text>
          </Box>
        ))}
      </Box>
    </Box>
  )
}

/** A shuttle line: where it stops, how long it takes, when it leaves. */
export function ShuttleCard({ view: { id, name, stops, days, isSample } }: { view: ShuttleView }) {
  const { t } = useLocale()
  return (
    <Box as="li" id={`shuttle-${id}`} className="card shuttle">
      <Text as="h3" className="shuttle__name">
        {name}
      </Text>
      {isSample && <SampleMark />}
      <Box as="ol" className="shuttle__stops">
        {stops.map((stop) => (
          <Stop key={`${stop.name.wording} ${stop.after}`} stop={stop} />
        ))}
      </Box>
      <Paragraph className="shuttle__departures" words={t('practical.departures')} />
      {days.map((day) => (
        <Day key={day.date} day={day} />
      ))}
    </Box>
  )
}
