import { Section } from '@/components/section'
import { useLocale } from '@/i18n/reader-context'
import { Box } from '@/ui/box'
import { Words } from '@/ui/words'
import type { ShuttleView } from '../site-view'

function Stops({ stops }: Pick<ShuttleView, 'stops'>) {
  return (
    <Box as="ol" className="stops">
      {stops.map(({ name, after }) => (
        <Box as="li" key={name.wording} className="stops__stop">
          <Box className="stops__dot" decorative />
          <Words className="stops__name" lang={name.language}>
            {name.wording}
          </Words>
          {after && <Words className="stops__after figures">{after}</Words>}
        </Box>
      ))}
    </Box>
  )
}

function Line({ shuttle: { name, stops, days }, isMarked }: { shuttle: ShuttleView; isMarked: boolean }) {
  const { t } = useLocale()
  return (
    <Box className="card shuttle">
      <Words as="h3" className="shuttle__name" lang={name.language}>
        {name.wording}
      </Words>
      {isMarked && <Words className="chip chip--quiet shuttle__mark">{t('sample.item')}</Words>}
      <Stops stops={stops} />
      {days.map(({ date, label, times }) => (
        <Box key={date} className="shuttle__day">
          <Words className="shuttle__date">{label}</Words>
          <Words className="shuttle__times figures">{times}</Words>
        </Box>
      ))}
    </Box>
  )
}

/** The shuttle lines: stops, and when they leave. */
export function Shuttles({ shuttles, isMarked }: { shuttles: readonly ShuttleView[]; isMarked: boolean }) {
  if (shuttles.length === 0) return null
  return (
    <Section title="venue.shuttles">
      {shuttles.map((shuttle) => (
        <Line key={shuttle.id} shuttle={shuttle} isMarked={isMarked && shuttle.isSample} />
      ))}
    </Section>
  )
}
