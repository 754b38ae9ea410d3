import type { ProblemId } from 'domain/problem'
import { EmptyState } from '@/components/empty-state'
import type { MessageKey } from '@/i18n/message-key'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Paragraph } from '@/ui/paragraph'

type DeskWaitingProps = { problem?: ProblemId; loading?: MessageKey; onRetry: () => void }

/** Before what the page shows, the draft unless told, is there, or why it is not. */
export function DeskWaiting({ problem, loading = 'desk.loading', onRetry }: DeskWaitingProps) {
  const { t } = useLocale()
  if (!problem)
    return (
      <Box className="desk__waiting" role="status">
        <Paragraph className="muted" words={t(loading)} />
      </Box>
    )
  const kind = problem === 'offline' ? 'offline' : 'broken'
  return (
    <EmptyState
      icon={kind === 'offline' ? 'cloud-off' : 'circle-alert'}
      title={t(`state.${kind}.title`)}
      body={t(`desk.problem.${kind}`)}
      act={{ label: t('state.retry'), onPress: onRetry }}
    />
  )
}
