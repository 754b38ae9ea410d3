import { FactRow } from '@/components/fact-row'
import { SampleMark } from '@/components/sample-mark'
import { Box } from '@/ui/box'
import { Words } from '@/ui/words'
import type { DayView, ForumView } from '../view'

function Day({ day: { label, hours } }: { day: DayView }) {
  return (
    <Box className="forum__day">
      <Words>{label}</Words>
      <Words className="forum__hours">{hours}</Words>
    </Box>
  )
}

/** When and where. */
export function Facts({ view: { days, zone, place, site } }: { view: ForumView }) {
  return (
    <Box className="card fact-rows">
      <FactRow icon="calendar">
        <Box className="forum__fact figures">
          {days.map((day) => (
            <Day key={day.date} day={day} />
          ))}
          <Words as="p" className="fine">
            {zone}
          </Words>
          {days.some(({ isSample }) => isSample) && <SampleMark />}
        </Box>
      </FactRow>
      <FactRow icon="map-pin">
        <Words as="p" lang={place.language}>
          {place.wording}
        </Words>
      </FactRow>
      <FactRow icon="landmark">
        <Box className="forum__fact">
          <Words as="p" lang={site.name.language}>
            {site.name.wording}
          </Words>
          <Words as="p" className="fine" lang={site.address.language} selectable>
            {site.address.wording}
          </Words>
          {site.isSample && <SampleMark />}
        </Box>
      </FactRow>
    </Box>
  )
}
