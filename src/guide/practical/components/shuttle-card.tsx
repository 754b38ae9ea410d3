import { SampleMark } from '@/components/sample-mark'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Text } from '@/ui/text'
import type { DepartureDay, ShuttleView, StopView } from '../shuttle-view'

function Stop({ stop: { name, after } }: { stop: StopView }) {
  return (
    <Box as="li" className="shuttle__stop">
      <Text className="shuttle__place" lang={name.language}>
        {name.wording}
      </Text>
      {after && <Text className="shuttle__after figures">{after}</Text>}
    </Box>
  )
}

function Day({ day: { label, times } }: { day: DepartureDay }) {
  return (
    <Box className="shuttle__day">
      <Text as="p" className="shuttle__date">
        {label}
      </Text>
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
      <Text as="h3" className="shuttle__name" lang={name.language}>
        {name.wording}
      </Text>
      {isSample && <SampleMark />}
      <Box as="ol" className="shuttle__stops">
        {stops.map((stop) => (
          <Stop key={`${stop.name.wording} ${stop.after}`} stop={stop} />
        ))}
      </Box>
      <Text as="p" className="shuttle__departures">
        {t('practical.departures')}
      </Text>
      {days.map((day) => (
        <Day key={day.date} day={day} />
      ))}
    </Box>
  )
}
