import { useLocale } from '@/i18n/reader-context'
import { useDesk } from '@/stores/desk'
import { ProgrammeList } from '../components/programme-list'

/** Beside every organiser's page where the window is wide enough: the programme, to go from session to session. */
export function DeskSide() {
  const { t } = useLocale()
  const { draft, preview } = useDesk()
  if (!draft || !preview) return <div className="desk__side" />
  return (
    <nav className="desk__side" aria-label={t('desk.programme')}>
      <ProgrammeList draft={draft} preview={preview} place="side" />
    </nav>
  )
}
