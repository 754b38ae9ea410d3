import { FactRow } from '@/components/fact-row'
import { SampleMark } from '@/components/sample-mark'
import { Box } from '@/ui/box'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import type { ForumDayView, ForumView } from '../view'

function Day({ day: { label, hours } }: { day: ForumDayView }) {
  return (
    <Box className="forum__day">
      <Text>{label}</Text>
      <Text className="forum__hours">{hours}</Text>
    </Box>
  )
}

/** When and where. */
export function ForumFacts({ view: { days, zone, place, site } }: { view: ForumView }) {
  return (
    <Box className="card fact-rows">
      <FactRow icon="calendar">
        <Box className="forum__fact figures">
          {days.map((day) => (
            <Day key={day.date} day={day} />
          ))}
          <Paragraph className="fine" words={zone} />
          {days.some(({ isSample }) => isSample) && <SampleMark />}
        </Box>
      </FactRow>
      <FactRow icon="map-pin">
        <Paragraph words={place} />
      </FactRow>
      <FactRow icon="landmark">
        <Box className="forum__fact">
          <Paragraph words={site.name} />
          <Paragraph className="fine" selectable words={site.address} />
          {site.isSample && <SampleMark />}
        </Box>
      </FactRow>
    </Box>
  )
}
