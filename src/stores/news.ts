import type { Notice } from 'domain/notices/notice'
import type { Change } from 'domain/programme/change'
import type { NoticeId } from 'domain/programme/ids'
import type { Programme } from 'domain/programme/programme'
import { sessionChanges } from 'domain/release/changes'
import { create } from 'zustand'
import { useForum } from './forum'

/** What came while the app was open, or was found when it was opened, and the reader has not put away. */
export type News = { readonly changes: readonly Change[]; readonly notices: readonly Notice[] }

/** What the reader knows: news is counted from here. Without notices while they have not been read. */
type Known = {
  readonly series: string | undefined
  readonly programme: Programme
  readonly notices?: ReadonlySet<NoticeId>
}

const nothing: News = { changes: [], notices: [] }

export const useNews = create<News>()(() => nothing)

export const newsCount = ({ changes: changed, notices }: News): number => changed.length + notices.length

let known: Known | undefined

function whatIsShown(): Known | undefined {
  const { release, head, noticeboard } = useForum.getState()
  const notices = noticeboard && new Set(noticeboard.notices.map(({ id }) => id))
  return release && { series: head?.series, programme: release.programme, ...(notices && { notices }) }
}

/** The reader has seen it, or does not want to: what comes next is counted from now. */
export function dismissNews(): void {
  known = whatIsShown()
  if (newsCount(useNews.getState()) > 0) useNews.setState(nothing)
}

/** Collects the news from the first programme on that is shown, whichever page is there by then. */
export function watchNews(): void {
  useForum.subscribe(({ release, shown, head, noticeboard }, before) => {
    if (shown === before.shown && noticeboard === before.noticeboard && head === before.head) return
    // What another run of releases holds is no change of what was known.
    if (!release || !known || known.series !== head?.series) return dismissNews()
    // Those of the run before are put away before those of the next are there.
    known = { ...known, notices: noticeboard && (known.notices ?? whatIsShown()?.notices) }
    const { programme, notices } = known
    const isProgrammeNew = shown !== before.shown
    const isBoardNew = noticeboard !== before.noticeboard
    useNews.setState((news) => ({
      changes: isProgrammeNew ? sessionChanges(programme, release.programme) : news.changes,
      notices: isBoardNew ? (noticeboard?.notices.filter(({ id }) => !notices?.has(id)) ?? []) : news.notices,
    }))
  })
}
