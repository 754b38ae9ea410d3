import type { Programme } from 'domain/programme/programme'
import { useMemo, useState } from 'react'
import { DayTabs } from '@/components/day-tabs'
import { EmptyState } from '@/components/empty-state'
import { useCardContext } from '@/frame/use-card-context'
import { useLocale } from '@/i18n/viewer-settings'
import { go } from '@/platform/navigation/navigate'
import { showMyDay, useMyDay } from '@/stores/my-day'
import { useOwnItems } from '@/stores/own-items'
import { useStorageRefusal } from '@/stores/storage-refusal'
import { undoLast, useUndo } from '@/stores/undo'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { useIsPrinting } from '@/ui/use-is-printing'
import { useRemoval } from '../use-removal'
import { type MineView, mineView } from '../view'
import { DayLines } from './day-lines'
import { PrintButton } from './print-button'
import { Removed } from './removed'
import { UndoBar } from './undo-bar'

type HeadProps = { view: MineView; onChoose: (day: string) => void }

/** The days, and the way to an item of one's own. */
function Head({ view: { days, chosen, label, isEmpty }, onChoose }: HeadProps) {
  const { t } = useLocale()
  return (
    <Box className="mine__head">
      {!isEmpty && <DayTabs days={days} onChoose={onChoose} />}
      <Text as="h2" className="mine__day">
        {label}
      </Text>
      <Link id="mine-add" className="button mine__add" to={`/guide/own-item/index?day=${chosen}`}>
        <Icon name="plus" size="small" />
        <Text>{t('mine.add')}</Text>
      </Link>
    </Box>
  )
}

function Nothing({ isEmpty }: Pick<MineView, 'isEmpty'>) {
  const { t } = useLocale()
  const act = { label: t('mine.empty.act'), onPress: () => go('/pages/agenda/index') }
  if (isEmpty) return <EmptyState icon="star" title={t('mine.empty.title')} body={t('mine.empty.body')} act={act} />
  return <Paragraph className="muted" words={t('mine.nothing')} />
}

function Acts({ view: { isEmpty, hasStars } }: { view: MineView }) {
  const { t } = useLocale()
  return (
    <Box className="mine__acts">
      <Link id="mine-calendar" className="button" to="/guide/calendar/index">
        <Icon name="calendar-plus" />
        <Text>{t('mine.calendar')}</Text>
      </Link>
      {hasStars && (
        <Link id="mine-share" className="button" to="/guide/share/index?mine=1">
          <Icon name="share-2" />
          <Text>{t('share.title')}</Text>
        </Link>
      )}
      {!isEmpty && <PrintButton />}
    </Box>
  )
}

/** Stays where the stars are, for who missed it when it was said. */
function Unkept() {
  const { t } = useLocale()
  const isUnkept = useStorageRefusal((unkept) => unkept.isUnkept)
  if (!isUnkept) return null
  return <Paragraph id="mine-unkept" className="fine" words={t('state.unkept')} />
}

function Undo() {
  const words = useUndo(({ last }) => last?.words)
  return <UndoBar words={words} onUndo={undoLast} />
}

/** The reader's days: which, what is on them in order of time, and the ways out of the app. */
export function MyDay({ programme }: { programme: Programme }) {
  const day = useMyDay((mine) => mine.day)
  const [isEarlierOpen, setEarlierOpen] = useState(false)
  const context = useCardContext(programme)
  const items = useOwnItems((own) => own.items)
  const isPrinting = useIsPrinting()
  const view = useMemo(
    () => mineView({ day, isEarlierOpen }, items, context, isPrinting),
    [day, isEarlierOpen, items, context, isPrinting],
  )
  const removal = useRemoval(programme)
  const acts = {
    ...removal,
    onFold: () => setEarlierOpen((isOpen) => !isOpen),
  }
  return (
    <>
      <Head view={view} onChoose={showMyDay} />
      {!isPrinting && <Removed context={context} />}
      {view.lines.length === 0 ? (
        <Nothing isEmpty={view.isEmpty} />
      ) : (
        <DayLines lines={view.lines} acts={acts} isPrinting={isPrinting} />
      )}
      <Acts view={view} />
      <Unkept />
      <Undo />
    </>
  )
}

export { More } from './more'
