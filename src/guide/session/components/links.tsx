import { FactRow } from '@/components/fact-row'
import { Section } from '@/components/section'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { WebLink } from '@/ui/link/web-link'
import { Paragraph } from '@/ui/paragraph'
import type { LinkView } from '../view'

export function Links({ links }: { links: readonly LinkView[] }) {
  const { t } = useLocale()
  return (
    <Section title="session.links">
      <Box className="card fact-rows">
        {links.map(({ url, kind, label }) => (
          <WebLink key={`${kind} ${url}`} className="session__document" to={url}>
            <FactRow icon={kind === 'registration' ? 'link' : 'video'}>
              <Paragraph words={label} />
              <Paragraph className="fine" words={t(`session.link.${kind}`)} />
            </FactRow>
          </WebLink>
        ))}
      </Box>
    </Section>
  )
}
