import { FactRow } from '@/components/fact-row'
import { SampleMark } from '@/components/sample-mark'
import { Box } from '@/ui/box'
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
          <Text as="p" className="fine">
            {zone}
          </Text>
          {days.some(({ isSample }) => isSample) && <SampleMark />}
        </Box>
      </FactRow>
      <FactRow icon="map-pin">
        <Text as="p" lang={place.language}>
          {place.wording}
        </Text>
      </FactRow>
      <FactRow icon="landmark">
        <Box className="forum__fact">
          <Text as="p" lang={site.name.language}>
            {site.name.wording}
          </Text>
          <Text as="p" className="fine" lang={site.address.language} selectable>
            {site.address.wording}
          </Text>
          {site.isSample && <SampleMark />}
        </Box>
      </FactRow>
    </Box>
  )
}
