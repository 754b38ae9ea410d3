import { Section } from '@/components/section'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Paragraph } from '@/ui/paragraph'
import type { NowView } from '../view'

/** Before the forum: how long until it opens, and how to get there, where that is known. */
export function Before({ view: { opensIn, opensAt, arrival, address } }: { view: NowView }) {
  const { t } = useLocale()
  return (
    <>
      <Box className="card countdown">
        <Paragraph className="muted" words={t('now.starts')} />
        <Paragraph className="countdown__in figures" words={opensIn} />
        <Paragraph className="muted figures" words={opensAt} />
      </Box>
      {(address || arrival) && (
        <Section title="now.arrive" more={{ label: 'tab.venue', to: '/pages/venue/index' }}>
          <Box className="card plain">
            <Paragraph selectable words={address} />
            <Paragraph className="muted" words={arrival} />
          </Box>
        </Section>
      )}
    </>
  )
}
