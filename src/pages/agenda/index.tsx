import { useReachBottom } from '@tarojs/taro'
import type { Programme } from 'domain/programme'
import { search, searchIndexOf } from 'domain/search'
import { useEffect, useMemo, useState } from 'react'
import { Message } from '@/components/message'
import { SampleNote } from '@/components/sample-note'
import { ForumPage } from '@/frame/forum-page'
import { useCardContext } from '@/frame/use-card-context'
import { useShare } from '@/frame/use-share'
import { useLocale } from '@/i18n/reader-context'
import { useIsPrinting } from '@/ui/use-is-printing'
import { Words } from '@/ui/words'
import { DayTabs } from './components/day-tabs'
import { Filters } from './components/filters'
import { JumpToNow } from './components/jump-to-now'
import { Rows } from './components/rows'
import { Tools } from './components/tools'
import { agendaView, noQuery, type Query } from './view'
import './index.scss'

/** WeChat's audit allows 60 children in a node; more come as the reader nears the end. */
const WINDOW = 50

function useQuery() {
  const [query, setQuery] = useState<Query>(noQuery)
  const [shown, setShown] = useState(WINDOW)
  const [wanted, setWanted] = useState(0)
  useReachBottom(() => setShown((rows) => rows + WINDOW))
  // A window at a time: what WeChat is sent at once is limited (1,024 kB, setData).
  useEffect(() => {
    if (shown < wanted) setShown((rows) => rows + WINDOW)
  }, [shown, wanted])
  const change = (part: Partial<Query>) => {
    setQuery((before) => ({ ...before, ...part }))
    setShown(WINDOW)
    setWanted(0)
  }
  const isPrinting = useIsPrinting()
  return { query, change, shown: isPrinting ? undefined : shown, draw: setWanted }
}

function Agenda({ programme }: { programme: Programme }) {
  const { t } = useLocale()
  const { query, change, shown, draw } = useQuery()
  const [isFiltering, setFiltering] = useState(false)
  const context = useCardContext(programme)
  const index = useMemo(() => searchIndexOf(programme), [programme])
  const found = useMemo(() => (query.words.trim() ? search(index, query.words) : undefined), [index, query.words])
  const view = useMemo(() => agendaView(query, found, context), [query, found, context])
  return (
    <>
      <Tools query={query} filters={view.filters} onChange={change} onFilters={() => setFiltering(true)} />
      {view.found ? (
        <Words as="p" id="agenda-found" className="agenda__found">
          {view.found}
        </Words>
      ) : (
        <>
          <DayTabs days={view.days} onChoose={(day) => change({ day })} />
          <Words as="h2" className="agenda__day">
            {view.days.find(({ isChosen }) => isChosen)?.label ?? ''}
          </Words>
        </>
      )}
      {view.isEmpty && !view.found ? (
        <Message
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
        <Rows rows={view.rows.slice(0, shown)} />
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
