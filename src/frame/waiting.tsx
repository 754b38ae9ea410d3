import type { ProblemId } from 'domain/problem'
import { EmptyState } from '@/components/empty-state'
import type { Locale } from '@/i18n/locale'
import type { ForumState } from '@/stores/forum'
import { Box } from '@/ui/box'
import { Paragraph } from '@/ui/paragraph'
import './waiting.scss'

type WaitingProps = { phase: ForumState['phase']; problem?: ProblemId; locale: Locale; onRetry: () => void }

/** Before there is anything to show: the first load, why it failed and what to do, or that nothing is published yet. */
export function Waiting({ phase, problem, locale: { t }, onRetry }: WaitingProps) {
  if (phase === 'unpublished')
    return <EmptyState icon="calendar" title={t('state.unpublished.title')} body={t('state.unpublished.body')} />
  if (phase !== 'empty')
    return (
      <Box className="waiting" role="status" label={t('state.loading')}>
        <Box className="waiting__hero" decorative />
        <Box className="waiting__card" decorative />
        <Box className="waiting__card" decorative />
        <Paragraph className="waiting__words" words={t('state.loading')} />
      </Box>
    )
  const kind = problem === 'offline' || problem === 'outdated' ? problem : 'broken'
  return (
    <EmptyState
      icon={kind === 'offline' ? 'cloud-off' : 'circle-alert'}
      title={t(`state.${kind}.title`)}
      body={t(`state.${kind}.body`)}
      act={{ label: t('state.retry'), onPress: onRetry }}
    />
  )
}
