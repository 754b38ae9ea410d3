import { useRouter } from '@tarojs/taro'
import type { Programme } from 'domain/programme/programme'
import { useState } from 'react'
import { EmptyState } from '@/components/empty-state'
import { DayGrid } from '@/components/grid/day-grid'
import { gridDay } from '@/components/grid/view'
import { ForumPage } from '@/frame/forum-page'
import { useShare } from '@/frame/share/use-share'
import { useCardContext } from '@/frame/use-card-context'
import { useLocale } from '@/i18n/viewer-settings'
import { Days } from './components/days'
import '../words'
import './index.scss'

function Grid({ programme, asked }: { programme: Programme; asked?: string }) {
  const { t } = useLocale()
  const context = useCardContext(programme)
  const [day, setDay] = useState(asked)
  const { days, chosen } = gridDay(programme, context.now, day)
  if (!chosen)
    return <EmptyState icon="calendar" title={t('state.unpublished.title')} body={t('state.unpublished.body')} />
  return (
    <DayGrid context={context} day={chosen}>
      <Days days={days} chosen={chosen} onChoose={setDay} />
    </DayGrid>
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
