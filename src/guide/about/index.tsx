import type { Release } from 'domain/release/release'
import { FactRow } from '@/components/fact-row'
import { Filings } from '@/components/filings'
import { ForumPage } from '@/frame/forum-page'
import { useLocale } from '@/i18n/viewer-settings'
import { useClock } from '@/stores/clock'
import { useForum } from '@/stores/forum'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { aboutView } from './view'
import '../words'
import './index.scss'

function About({ release }: { release: Release }) {
  const locale = useLocale()
  const { t } = locale
  const now = useClock((clock) => clock.now)
  const clock = { now, rehearsal: useForum(({ head }) => head?.rehearsal ?? 0) }
  const { version, rehearsal } = aboutView(release, clock, locale)
  return (
    <>
      <Paragraph className="about__body" words={t('about.body')} />
      <Box className="card fact-rows">
        <FactRow icon="newspaper">
          <Paragraph id="about-version" className="figures" words={version} />
        </FactRow>
        {rehearsal && (
          <FactRow icon="clock">
            <Paragraph id="about-rehearsal" className="figures" words={rehearsal} />
          </FactRow>
        )}
        <FactRow icon="download">
          <Paragraph words={t('about.documents')} />
        </FactRow>
        <FactRow icon="info">
          <Paragraph words={t('about.open')} />
        </FactRow>
      </Box>
      <Link id="about-privacy" className="card about__privacy" to="/guide/privacy/index">
        <Icon name="shield-check" />
        <Text className="about__link">{t('mine.privacy')}</Text>
        <Icon name="chevron-right" size="small" />
      </Link>
      <Filings />
    </>
  )
}

export default function AboutPage() {
  const { t } = useLocale()
  return <ForumPage title={t('about.title')}>{(release) => <About release={release} />}</ForumPage>
}
