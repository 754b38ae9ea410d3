import { useRouter } from '@tarojs/taro'
import type { Programme } from 'domain/programme/programme'
import { growSearchIndex } from 'domain/search/search'
import { percentDecoded } from 'domain/text/percent-decoded'
import { useEffect, useMemo, useState } from 'react'
import { SearchField } from '@/components/search-field'
import { ForumPage } from '@/frame/forum-page'
import { useCardContext } from '@/frame/use-card-context'
import { WindowedList } from '@/frame/windowed/windowed-list'
import { useLocale } from '@/i18n/viewer-settings'
import { whileIdle } from '@/platform/time/while-idle'
import { useRecentSearches } from '@/stores/recent-searches'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Paragraph } from '@/ui/paragraph'
import { ElsewhereList, RecentSearches } from './components/before'
import { FoundItem } from './components/found-item'
import { Nothing } from './components/nothing'
import { resultsView } from './view'
import '../words'
import './index.scss'

const ROW = 84

/** What is searched for, and the groups of results that the reader wants to see whole. */
type Asked = { readonly query: string; readonly whole: ReadonlySet<string> }

const asking = (query: string): Asked => ({ query, whole: new Set() })

type ResultsProps = { programme: Programme; asked: Asked; onAsk: (asked: Asked) => void }

function Results({ programme, asked: { query, whole }, onAsk }: ResultsProps) {
  const locale = useLocale()
  const context = useCardContext(programme)
  const onSearch = (words: string) => onAsk(asking(words))
  const remember = useRecentSearches((recent) => recent.remember)
  const { count, groups } = useMemo(
    () => resultsView(query, whole, programme, locale),
    [query, whole, programme, locale],
  )
  return (
    <>
      <Box role="status">
        <Paragraph id="search-found" className="fine" words={locale.t('search.found', { n: count })} />
      </Box>
      {count === 0 && (
        <>
          <Nothing query={query} programme={programme} onSearch={onSearch} />
          <ElsewhereList programme={programme} title="search.look" />
          <RecentSearches onSearch={onSearch} />
        </>
      )}
      <WindowedList id="found" groups={groups} rowHeight={ROW} className="card found-rows">
        {(row) =>
          row.kind === 'more' ? (
            <Box as="li" key={row.key}>
              <Button
                id={row.key}
                className="found__more"
                onPress={() => onAsk({ query, whole: new Set([...whole, row.of]) })}
                words={row.words}
              />
            </Box>
          ) : (
            <FoundItem
              key={row.key}
              kind={row.kind}
              id={row.id}
              query={query}
              context={context}
              onOpen={() => remember(query)}
            />
          )
        }
      </WindowedList>
    </>
  )
}

function Search({ programme }: { programme: Programme }) {
  const { q } = useRouter().params
  const [asked, setAsked] = useState(() => asking(q ? percentDecoded(q) : ''))
  const remember = useRecentSearches((recent) => recent.remember)
  const search = (query: string) => setAsked(asking(query))
  const { query } = asked
  // Most readers take a moment before they type.
  useEffect(
    () =>
      whileIdle(
        () => growSearchIndex(programme),
        () => undefined,
      ),
    [programme],
  )
  return (
    <>
      <SearchField
        id="search-words"
        label="search.label"
        words={query}
        isFirst
        onChange={search}
        onEnter={() => remember(query)}
      />
      {query.trim() === '' ? (
        <>
          <RecentSearches onSearch={search} />
          <ElsewhereList programme={programme} title="now.explore" />
        </>
      ) : (
        <Results programme={programme} asked={asked} onAsk={setAsked} />
      )}
    </>
  )
}

/** Finds sessions, people, rooms, places, topics, documents and practical facts by the words that somebody types. */
export default function SearchPage() {
  const { t } = useLocale()
  return (
    <ForumPage title={t('nav.search')} saysSample>
      {({ programme }) => <Search programme={programme} />}
    </ForumPage>
  )
}
