import { Section } from '@/components/section'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Text } from '@/ui/text'
import type { NowView } from '../view'

/** Before the forum: how long until it opens, and how to get there. */
export function Before({ view: { opensIn, opensAt, arrival, address } }: { view: NowView }) {
  const { t } = useLocale()
  return (
    <>
      <Box className="card countdown">
        <Text as="p" className="muted">
          {t('now.starts')}
        </Text>
        <Text as="p" className="countdown__in figures">
          {opensIn ?? ''}
        </Text>
        <Text as="p" className="muted figures">
          {opensAt ?? ''}
        </Text>
      </Box>
      <Section title="now.arrive" more={{ label: 'tab.venue', to: '/pages/venue/index' }}>
        <Box className="card plain">
          {address && (
            <Text as="p" lang={address.language} selectable>
              {address.wording}
            </Text>
          )}
          {arrival && (
            <Text as="p" className="muted" lang={arrival.language}>
              {arrival.wording}
            </Text>
          )}
        </Box>
      </Section>
    </>
  )
}
