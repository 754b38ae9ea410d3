import { Section } from '@/components/section'
import { PersonRow } from '@/frame/person/person-row'
import { Box } from '@/ui/box'
import type { SpeakerView } from '../view'

export function Speakers({ speakers }: { speakers: readonly SpeakerView[] }) {
  return (
    <Section title="session.speakers">
      <Box as="ul" className="card person-rows">
        {speakers.map((speaker) => (
          <PersonRow key={`${speaker.id}-${speaker.detail}`} person={speaker} />
        ))}
      </Box>
    </Section>
  )
}
