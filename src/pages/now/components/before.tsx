import { Section } from '@/components/section'
import { useLocale } from '@/i18n/reader-context'
import { Box } from '@/ui/box'
import { Words } from '@/ui/words'
import type { NowView } from '../view'

/** Before the forum: how long until it opens, and how to get there. */
export function Before({ view: { opensIn, opensAt, arrival, address } }: { view: NowView }) {
  const { t } = useLocale()
  return (
    <>
      <Box className="card countdown">
        <Words as="p" className="muted">
          {t('now.starts')}
        </Words>
        <Words as="p" className="countdown__in figures">
          {opensIn ?? ''}
        </Words>
        <Words as="p" className="muted figures">
          {opensAt ?? ''}
        </Words>
      </Box>
      <Section title="now.arrive" more={{ label: 'tab.venue', to: '/pages/venue/index' }}>
        <Box className="card plain">
          {address && (
            <Words as="p" lang={address.language} selectable>
              {address.wording}
            </Words>
          )}
          {arrival && (
            <Words as="p" className="muted" lang={arrival.language}>
              {arrival.wording}
            </Words>
          )}
        </Box>
      </Section>
    </>
  )
}
