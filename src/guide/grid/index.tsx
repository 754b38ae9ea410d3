import { useRouter } from '@tarojs/taro'
import type { Programme } from 'domain/programme/programme'
import { useMemo, useState } from 'react'
import { EmptyState } from '@/components/empty-state'
import { ForumPage } from '@/frame/forum-page'
import { useCardContext } from '@/frame/use-card-context'
import { useShare } from '@/frame/use-share'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Choice } from '@/ui/form/choice'
import { Days } from './components/days'
import { RoomsGrid } from './components/rooms-grid'
import { Zoom } from './components/zoom'
import { type GridQuery, gridDay, gridView, NORMAL_ZOOM } from './view'
import '../words'
import './index.scss'

function Grid({ programme, asked }: { programme: Programme; asked?: string }) {
  const { t } = useLocale()
  const context = useCardContext(programme)
  const [query, setQuery] = useState<GridQuery>({ day: asked, part: 0, zoom: NORMAL_ZOOM })
  const { days, chosen } = gridDay(programme, context.now, query.day)
  const view = useMemo(() => gridView({ ...query, day: chosen }, context), [query, chosen, context])
  if (!view || !chosen)
    return <EmptyState icon="calendar" title={t('state.unpublished.title')} body={t('state.unpublished.body')} />
  const change = (part: Partial<GridQuery>) => setQuery((before) => ({ ...before, ...part }))
  return (
    <>
      <Box className="grid-tools">
        <Days days={days} chosen={chosen} onChoose={(day) => change({ day, part: 0 })} />
        <Zoom zoom={query.zoom} onChange={(zoom) => change({ zoom })} />
      </Box>
      {view.parts.length > 0 && (
        <Choice
          id="grid-rooms"
          label={t('grid.rooms')}
          value={view.part}
          options={view.parts}
          onChange={(part) => change({ part: Number(part) })}
        />
      )}
      <RoomsGrid key={`${chosen}-${view.part}`} view={view} />
    </>
  )
}

/** The agenda as rooms and time. `day`: a day of the forum to begin with. */
export default function GridPage() {
  const { t } = useLocale()
  const { day } = useRouter().params
  useShare({ kind: 'home' }, t('grid.title'))
  return (
    <ForumPage title={t('grid.title')} saysSample className="grid-page" isWide>
      {({ programme }) => <Grid programme={programme} asked={day} />}
    </ForumPage>
  )
}
