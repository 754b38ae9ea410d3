import type { Release } from 'domain/release/release'
import { FactRow } from '@/components/fact-row'
import { Filings } from '@/components/filings'
import { ForumPage } from '@/frame/forum-page'
import { useLocale } from '@/i18n/reader-context'
import { useClock } from '@/stores/clock'
import { useForum } from '@/stores/forum'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Words } from '@/ui/words'
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
      <Words as="p" className="about__body">
        {t('about.body')}
      </Words>
      <Box className="card fact-rows">
        <FactRow icon="newspaper">
          <Words as="p" id="about-version" className="figures">
            {version}
          </Words>
        </FactRow>
        {rehearsal && (
          <FactRow icon="clock">
            <Words as="p" id="about-rehearsal" className="figures">
              {rehearsal}
            </Words>
          </FactRow>
        )}
        <FactRow icon="download">
          <Words as="p">{t('about.documents')}</Words>
        </FactRow>
        <FactRow icon="info">
          <Words as="p">{t('about.open')}</Words>
        </FactRow>
      </Box>
      <Link id="about-privacy" className="card about__privacy" to="/guide/privacy/index">
        <Icon name="shield-check" />
        <Words className="about__link">{t('mine.privacy')}</Words>
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
