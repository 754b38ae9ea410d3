import { FactRow } from '@/components/fact-row'
import { Section } from '@/components/section'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { WebLink } from '@/ui/link/web-link'
import { Text } from '@/ui/text'
import type { LinkView } from '../view'

export function Links({ links }: { links: readonly LinkView[] }) {
  const { t } = useLocale()
  return (
    <Section title="session.links">
      <Box className="card fact-rows">
        {links.map(({ url, kind, label }) => (
          <WebLink key={`${kind} ${url}`} className="session__document" to={url}>
            <FactRow icon={kind === 'registration' ? 'link' : 'video'}>
              <Text as="p" lang={label.language}>
                {label.wording}
              </Text>
              <Text as="p" className="fine">
                {t(`session.link.${kind}`)}
              </Text>
            </FactRow>
          </WebLink>
        ))}
      </Box>
    </Section>
  )
}
