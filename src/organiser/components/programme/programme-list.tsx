import type { Draft } from 'domain/draft/log'
import { search, searchIndexOf } from 'domain/search/search'
import { useEffect, useMemo, useState } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { scrollToId } from '@/platform/navigation/scroll'
import { useClock } from '@/stores/clock'
import { useForum } from '@/stores/forum'
import type { DeskPreview } from '@/stores/organiser/desk'
import { searchProgramme, showNow, showPart, useProgrammeList } from '@/stores/organiser/programme-list'
import { Box } from '@/ui/box'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { ChoiceRow, ChooseShown, choosable, type SessionChoice } from '../choice-row'
import { ListTools } from '../list-tools'
import { Pagination } from '../pagination'
import { ProgrammeDays } from './programme-days'
import { type ProgrammeLine, programmeList, withRemoved } from './programme-list-view'
import { ProgrammeRow } from './programme-row'
import './programme-list.scss'

type ProgrammeListProps = {
  draft: Draft
  preview: DeskPreview
  /** Where it stands: two may be in one document. */
  place: 'side' | 'page'
  /** The session that the page is about. */
  current?: string
  /** Brings a line of the list into view; scrolls the page unless told. */
  onJump?: (id: string) => void
  /** Where sessions are chosen rather than opened. */
  choice?: SessionChoice
}

function useProgrammeListView({ draft, preview, current }: Pick<ProgrammeListProps, 'draft' | 'preview' | 'current'>) {
  const locale = useLocale()
  const { words, day, part } = useProgrammeList()
  const now = useClock((clock) => clock.now)
  const published = useForum(({ release }) => release?.programme)
  const { differences } = preview
  const programme = useMemo(
    () => withRemoved(draft.programme, published, differences),
    [draft.programme, published, differences],
  )
  const isSearching = words.trim() !== ''
  const index = useMemo(() => (isSearching ? searchIndexOf(programme) : undefined), [isSearching, programme])
  return useMemo(
    () =>
      programmeList(
        { day, part, current, found: index && search(index, words) },
        { programme, differences, locale, now },
      ),
    [day, part, current, index, words, programme, differences, locale, now],
  )
}

/** Goes to the line of now, once it is drawn. */
function useJump(line: string, onJump: (id: string) => void): () => void {
  const [jumps, setJumps] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a jump scrolls
  useEffect(() => {
    if (jumps > 0) onJump(line)
  }, [jumps])
  return () => {
    showNow()
    setJumps((count) => count + 1)
  }
}

type LineProps = Pick<ProgrammeListProps, 'place' | 'current' | 'choice'> & { line: ProgrammeLine }

function Line({ line, place, current, choice }: LineProps) {
  if (line.kind === 'session' && choice && !line.row.isRemoved)
    return <ChoiceRow row={line.row} place={place} choice={choice} />
  if (line.kind === 'session') return <ProgrammeRow row={line.row} place={place} isCurrent={line.row.id === current} />
  return (
    <Box id={line.kind === 'now' ? `${place}-now` : undefined} className={`programme-list__${line.kind}`}>
      <Text className="figures">{line.words}</Text>
    </Box>
  )
}

/** Every session of the draft with what is changed of it: by day, to be searched. */
export function ProgrammeList({ draft, preview, place, current, choice, onJump = scrollToId }: ProgrammeListProps) {
  const { t } = useLocale()
  const words = useProgrammeList((query) => query.words)
  const { days, rows, part, found, canJump } = useProgrammeListView({ draft, preview, current })
  const jump = useJump(`${place}-now`, onJump)
  const add = { label: t('home.addSession'), to: '/organiser/edit/index?kind=sessions&new=1' }
  const several = { label: t('several.title'), to: '/organiser/several/index' }
  const isOpening = choice === undefined
  const bar = part && <Pagination id={`${place}-part`} part={part} onShow={showPart} />
  return (
    <Box className="programme-list">
      <ListTools
        id={place}
        label={t('agenda.search')}
        words={words}
        onSearch={searchProgramme}
        add={isOpening ? add : undefined}
        several={isOpening && draft.programme.sessions.length > 1 ? several : undefined}
      />
      {found ? (
        <Paragraph className="programme-list__note" words={found} />
      ) : (
        <ProgrammeDays days={days} place={place} onNow={canJump ? jump : undefined} />
      )}
      {bar}
      {choice && <ChooseShown ids={choosable(rows)} choice={choice} />}
      {rows.length > 0 && (
        <Box as="ul" className="card programme-list__rows">
          {rows.map((line) => (
            <Box as="li" key={line.key} className="programme-list__row">
              <Line line={line} place={place} current={current} choice={choice} />
            </Box>
          ))}
        </Box>
      )}
      {rows.length === 0 && !found && <Paragraph className="programme-list__note" words={t('items.none')} />}
    </Box>
  )
}
