import type { Programme } from 'domain/programme/programme'
import { growSearchIndex, searchIndexOf, searchSet } from 'domain/search/search'
import { useEffect, useMemo, useState } from 'react'
import { DayTabs } from '@/components/day-tabs'
import { EmptyState } from '@/components/empty-state'
import { ForumPage } from '@/frame/forum-page'
import { useShare } from '@/frame/share/use-share'
import { useCardContext } from '@/frame/use-card-context'
import { useLocale } from '@/i18n/viewer-settings'
import { DRAWING } from '@/platform/time/first-drawing'
import { whileIdle } from '@/platform/time/while-idle'
import { Box } from '@/ui/box'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { useIsPrinting } from '@/ui/use-is-printing'
import { DayView } from './components/day-view'
import { FilterChips } from './components/filter-chips'
import { Filters } from './components/filters'
import { JumpToNow } from './components/jump-to-now'
import { Rows } from './components/rows'
import { Tools } from './components/tools'
import { keepQuery, keptQuery } from './kept-query'
import { useByRoom } from './use-by-room'
import { type AgendaQuery, agendaView, noFilters, noQuery } from './view'
import './index.scss'

function useQuery() {
  const [query, setQuery] = useState<AgendaQuery>(keptQuery)
  useEffect(() => keepQuery(query), [query])
  const change = (part: Partial<AgendaQuery>) => setQuery((before) => ({ ...before, ...part }))
  const fold = (key: string) =>
    setQuery((before) => {
      const open = new Set(before.open)
      if (!open.delete(key)) open.add(key)
      return { ...before, open }
    })
  return { query, change, fold }
}

/** Whether the words of all sessions are there to be searched: they are gathered while nothing else is to be done. */
function useIsSearchable(programme: Programme): boolean {
  const [searchable, setSearchable] = useState<Programme>()
  useEffect(
    () =>
      whileIdle(
        () => growSearchIndex(programme),
        () => setSearchable(programme),
        // The rows come first.
        DRAWING,
      ),
    [programme],
  )
  return searchable === programme
}

function Nothing({ query, programme, onChange }: NothingProps) {
  const { t } = useLocale()
  if (programme.sessions.length === 0)
    return <EmptyState icon="calendar" title={t('state.unpublished.title')} body={t('state.unpublished.body')} />
  const { onlyMine, day } = query
  return (
    <EmptyState
      icon={onlyMine ? 'star' : 'calendar'}
      title={t(onlyMine ? 'mine.empty.title' : 'agenda.none')}
      body={t(onlyMine ? 'agenda.noneStarred' : 'agenda.resetHint')}
      act={{ label: t('agenda.reset'), onPress: () => onChange({ ...noQuery, ...noFilters, day }) }}
    />
  )
}
type NothingProps = { query: AgendaQuery; programme: Programme; onChange: (part: Partial<AgendaQuery>) => void }

function Agenda({ programme }: { programme: Programme }) {
  const { query, change, fold } = useQuery()
  const [isFiltering, setFiltering] = useState(false)
  const context = useCardContext(programme)
  const isSearchable = useIsSearchable(programme)
  const isPrinting = useIsPrinting()
  const found = useMemo(
    () => (isSearchable && query.words.trim() ? searchSet(searchIndexOf(programme), query.words) : undefined),
    [isSearchable, programme, query.words],
  )
  const view = useMemo(() => agendaView(query, found, context, isPrinting), [query, found, context, isPrinting])
  const showsRooms = useByRoom() && view.isByRoom && !isPrinting
  return (
    <>
      <Box className="agenda__head">
        <Tools
          query={query}
          filters={view.filters.length}
          byRoom={view.byRoom}
          onChange={change}
          onFilters={() => setFiltering(true)}
        />
        <FilterChips chips={view.filters} place="unfilter" onChange={change} />
        {!view.found && <DayTabs days={view.days} onChoose={(day) => change({ day })} />}
      </Box>
      {view.found ? (
        <Paragraph id="agenda-found" className="agenda__found" words={view.found} />
      ) : (
        <Text as="h2" className="agenda__day">
          {view.days.find(({ isChosen }) => isChosen)?.label ?? ''}
        </Text>
      )}
      {programme.sessions.length === 0 || (view.isEmpty && !view.found) ? (
        <Nothing query={query} programme={programme} onChange={change} />
      ) : (
        <DayView
          context={context}
          day={view.day}
          isByRoom={showsRooms}
          rows={<Rows lines={view.lines} context={context} onFold={fold} isPrinting={isPrinting} />}
        />
      )}
      {view.jump && !showsRooms && (
        <JumpToNow isHere={view.jump === 'here'} onShow={() => change({ day: undefined })} />
      )}
      {isFiltering && (
        <Filters
          programme={programme}
          query={query}
          chips={view.filters}
          show={view.show}
          onChange={change}
          onClose={() => setFiltering(false)}
        />
      )}
    </>
  )
}

export default function AgendaPage() {
  const { t } = useLocale()
  const isByRoom = useByRoom()
  useShare({ kind: 'home' }, t('agenda.title'))
  return (
    <ForumPage
      title={t('agenda.title')}
      className={isByRoom ? 'agenda--rooms' : ''}
      isWide={isByRoom}
      saysSample
      tab="agenda"
    >
      {({ programme }) => <Agenda programme={programme} />}
    </ForumPage>
  )
}
