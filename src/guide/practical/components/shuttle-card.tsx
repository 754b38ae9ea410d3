import { SampleMark } from '@/components/sample-mark'
import { useLocale } from '@/i18n/reader-context'
import { Box } from '@/ui/box'
import { Words } from '@/ui/words'
import type { DepartureDay, ShuttleView, StopView } from '../shuttle-view'

function Stop({ stop: { name, after } }: { stop: StopView }) {
  return (
    <Box as="li" className="shuttle__stop">
      <Words className="shuttle__place" lang={name.language}>
        {name.wording}
      </Words>
      {after && <Words className="shuttle__after figures">{after}</Words>}
    </Box>
  )
}

function Day({ day: { label, times } }: { day: DepartureDay }) {
  return (
    <Box className="shuttle__day">
      <Words as="p" className="shuttle__date">
        {label}
      </Words>
      <Box as="ul" className="shuttle__times figures">
        {times.map((time) => (
          <Box as="li" key={time} className="shuttle__time">
            <Words>{time}</Words>
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
      <Words as="h3" className="shuttle__name" lang={name.language}>
        {name.wording}
      </Words>
      {isSample && <SampleMark />}
      <Box as="ol" className="shuttle__stops">
        {stops.map((stop) => (
          <Stop key={`${stop.name.wording} ${stop.after}`} stop={stop} />
        ))}
      </Box>
      <Words as="p" className="shuttle__departures">
        {t('practical.departures')}
      </Words>
      {days.map((day) => (
        <Day key={day.date} day={day} />
      ))}
    </Box>
  )
}
