import { isUnnamed } from 'domain/begin/unnamed'
import { useMemo, useState } from 'react'
import { EmptyState } from '@/components/empty-state'
import { Section } from '@/components/section'
import { useLocale } from '@/i18n/viewer-settings'
import { useForum } from '@/stores/forum'
import { useDesk } from '@/stores/organiser/desk'
import { isAllowed, useMembership } from '@/stores/organiser/membership'
import { Box } from '@/ui/box'
import { ProgrammeList } from '../components/programme/programme-list'
import { DeskPage, type DeskView } from '../frame/desk-page'
import { Begin } from './begin/components/begin-form'
import { BroughtNote } from './components/brought-note'
import { EmptyProgramme } from './components/empty-programme'
import { Kinds } from './components/kinds'
import { StateCard } from './components/state-card'
import { Ways } from './components/ways'
import { WholeForum } from './components/whole-forum'
import { homeView } from './view'
import '../words'
import './index.scss'

/** An empty server has no forum before its owner names one. */
function Unnamed() {
  const { t } = useLocale()
  const isOwner = useMembership(({ member }) => isAllowed(member, 'owner'))
  return isOwner ? <Begin /> : <EmptyState icon="info" title={t('begin.waiting')} body={t('begin.waitingBody')} />
}

function Home({ draft, preview }: DeskView) {
  const locale = useLocale()
  const release = useForum((forum) => forum.release)
  const gallery = useForum((forum) => forum.gallery)
  const [isContentShown, setContentShown] = useState(false)
  const view = useMemo(
    () => homeView(draft.programme, preview, release, gallery, locale),
    [draft.programme, preview, release, gallery, locale],
  )
  return (
    <>
      <BroughtNote />
      {draft.programme.sessions.length === 0 && <EmptyProgramme />}
      <StateCard view={view} />
      <Ways isContentShown={isContentShown} onContent={() => setContentShown(!isContentShown)} />
      <Kinds kinds={view.kinds} isShown={isContentShown} />
      <Box className="home__programme">
        <Section title="desk.programme">
          <ProgrammeList draft={draft} preview={preview} place="page" />
        </Section>
      </Box>
      <WholeForum />
    </>
  )
}

export default function HomePage() {
  const { t } = useLocale()
  // Before it has a name there is nothing to review.
  const isEmpty = useDesk(({ draft }) => draft !== undefined && isUnnamed(draft.programme.forum))
  return (
    <DeskPage title={t('desk.title')} hasOwnBar={isEmpty} isAlone={isEmpty} className={isEmpty ? 'home--unnamed' : ''}>
      {(desk) => (isUnnamed(desk.draft.programme.forum) ? <Unnamed /> : <Home {...desk} />)}
    </DeskPage>
  )
}
