import { useMemo, useState } from 'react'
import { Section } from '@/components/section'
import { useLocale } from '@/i18n/viewer-settings'
import { useForum } from '@/stores/forum'
import { Box } from '@/ui/box'
import { ProgrammeList } from '../components/programme-list'
import { DeskPage, type DeskView } from '../frame/desk-page'
import { Kinds } from './components/kinds'
import { StateCard } from './components/state-card'
import { Ways } from './components/ways'
import { homeView } from './view'
import '../words'
import './index.scss'

function Home({ draft, preview }: DeskView) {
  const locale = useLocale()
  const release = useForum((forum) => forum.release)
  const [isContentShown, setContentShown] = useState(false)
  const view = useMemo(
    () => homeView(draft.programme, preview, release, locale),
    [draft.programme, preview, release, locale],
  )
  return (
    <>
      <StateCard view={view} />
      <Ways isContentShown={isContentShown} onContent={() => setContentShown(!isContentShown)} />
      <Kinds kinds={view.kinds} isShown={isContentShown} />
      <Box className="home__programme">
        <Section title="desk.programme">
          <ProgrammeList draft={draft} preview={preview} place="page" />
        </Section>
      </Box>
    </>
  )
}

export default function HomePage() {
  const { t } = useLocale()
  return <DeskPage title={t('desk.title')}>{(desk) => <Home {...desk} />}</DeskPage>
}
