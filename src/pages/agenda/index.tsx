import { useReachBottom } from '@tarojs/taro'
import type { Programme } from 'domain/programme/programme'
import { growSearchIndex, searchIndexOf, searchSet } from 'domain/search/search'
import { useEffect, useMemo, useState } from 'react'
import { EmptyState } from '@/components/empty-state'
import { SampleNote } from '@/components/sample-note'
import { ForumPage } from '@/frame/forum-page'
import { useCardContext } from '@/frame/use-card-context'
import { useShare } from '@/frame/use-share'
import { useLocale } from '@/i18n/viewer-settings'
import { whileIdle } from '@/platform/time/while-idle'
import { Text } from '@/ui/text'
import { useIsPrinting } from '@/ui/use-is-printing'
import { DayTabs } from './components/day-tabs'
import { Filters } from './components/filters'
import { JumpToNow } from './components/jump-to-now'
import { Rows } from './components/rows'
import { Tools } from './components/tools'
import { type AgendaQuery, agendaView, noQuery } from './view'
import './index.scss'

/** WeChat's audit allows 60 children in a node; more come as the reader nears the end. */
const WINDOW = 50
/** What a screen shows is drawn at once, the rest of the window after it. */
const SCREEN = 10

function useQuery() {
  const [query, setQuery] = useState<AgendaQuery>(noQuery)
  const [shown, setShown] = useState(SCREEN)
  const [wanted, setWanted] = useState(WINDOW)
  useReachBottom(() => setShown((rows) => rows + WINDOW))
  // A window at a time: what WeChat is sent at once is limited (1,024 kB, setData).
  useEffect(() => {
    if (shown >= wanted) return
    const timer = setTimeout(() => setShown((rows) => (rows < WINDOW ? WINDOW : rows + WINDOW)))
    return () => clearTimeout(timer)
  }, [shown, wanted])
  const change = (part: Partial<AgendaQuery>) => {
    setQuery((before) => ({ ...before, ...part }))
    setShown(SCREEN)
    setWanted(WINDOW)
  }
  const isPrinting = useIsPrinting()
  return { query, change, shown: isPrinting ? undefined : shown, draw: setWanted }
}

/** Whether the words of all sessions are there to be searched: they are gathered while nothing else is to be done. */
function useIsSearchable(programme: Programme): boolean {
  const [searchable, setSearchable] = useState<Programme>()
  useEffect(
    () =>
      whileIdle(
        () => growSearchIndex(programme),
        () => setSearchable(programme),
      ),
    [programme],
  )
  return searchable === programme
}

function Agenda({ programme }: { programme: Programme }) {
  const { t } = useLocale()
  const { query, change, shown, draw } = useQuery()
  const [isFiltering, setFiltering] = useState(false)
  const context = useCardContext(programme)
  const isSearchable = useIsSearchable(programme)
  const found = useMemo(
    () => (isSearchable && query.words.trim() ? searchSet(searchIndexOf(programme), query.words) : undefined),
    [isSearchable, programme, query.words],
  )
  const view = useMemo(() => agendaView(query, found, context, shown), [query, found, context, shown])
  return (
    <>
      <Tools
        query={query}
        filters={view.filters}
        byRoom={view.byRoom}
        onChange={change}
        onFilters={() => setFiltering(true)}
      />
      {view.found ? (
        <Text as="p" id="agenda-found" className="agenda__found">
          {view.found}
        </Text>
      ) : (
        <>
          <DayTabs days={view.days} onChoose={(day) => change({ day })} />
          <Text as="h2" className="agenda__day">
            {view.days.find(({ isChosen }) => isChosen)?.label ?? ''}
          </Text>
        </>
      )}
      {programme.sessions.length === 0 ? (
        <EmptyState icon="calendar" title={t('state.unpublished.title')} body={t('state.unpublished.body')} />
      ) : view.isEmpty && !view.found ? (
        <EmptyState
          icon={query.onlyMine ? 'star' : 'calendar'}
          title={t(query.onlyMine ? 'mine.empty.title' : 'agenda.none')}
          body={t(query.onlyMine ? 'agenda.noneStarred' : 'agenda.resetHint')}
          act={{
            label: t('agenda.reset'),
            onPress: () =>
              change({ ...noQuery, topic: undefined, room: undefined, language: undefined, day: query.day }),
          }}
        />
      ) : (
        <Rows rows={view.rows} />
      )}
      {programme.forum.sample && <SampleNote>{t('sample.details')}</SampleNote>}
      {view.canJump && (
        <JumpToNow isDrawn={shown === undefined || view.nowAt < shown} onDraw={() => draw(view.nowAt + WINDOW)} />
      )}
      {isFiltering && (
        <Filters programme={programme} query={query} onChange={change} onClose={() => setFiltering(false)} />
      )}
    </>
  )
}

export default function AgendaPage() {
  const { t } = useLocale()
  useShare({ kind: 'home' }, t('agenda.title'))
  return (
    <ForumPage title={t('agenda.title')} tab="agenda">
      {({ programme }) => <Agenda programme={programme} />}
    </ForumPage>
  )
}
