import type { ProblemId } from 'domain/problem'
import { useLocale } from '@/i18n/viewer-settings'
import { readEarlier } from '@/stores/organiser/audit'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { ChunkedList } from '@/ui/chunked-list'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import type { HistoryDay } from '../view'
import { AuditEntryCard } from './audit-entry-card'

type ActsProps = {
  days: readonly HistoryDay[]
  hasMore: boolean
  isReading: boolean
  /** Why the newest look failed. */
  problem?: ProblemId
  onBack: (release: number) => void
}

function Day({ day: { label, acts }, onBack }: { day: HistoryDay; onBack: ActsProps['onBack'] }) {
  return (
    <Box as="section" className="section">
      <Text as="h2" className="section__title figures">
        {label}
      </Text>
      <ChunkedList items={acts} className="history__list">
        {(act) => (
          <Box as="li" key={act.number}>
            <AuditEntryCard act={act} onBack={onBack} />
          </Box>
        )}
      </ChunkedList>
    </Box>
  )
}

/** What was done, day by day, and the way further back. */
export function AuditEntries({ days, hasMore, isReading, problem, onBack }: ActsProps) {
  const { t } = useLocale()
  return (
    <>
      {days.map((day) => (
        <Day key={day.date} day={day} onBack={onBack} />
      ))}
      {problem && (
        <Paragraph
          className="muted"
          words={t(problem === 'offline' ? 'desk.problem.offline' : 'desk.problem.broken')}
        />
      )}
      {hasMore && (
        <Button
          id="history-more"
          className="button"
          disabled={isReading}
          onPress={() => void readEarlier()}
          words={t('history.more')}
        />
      )}
    </>
  )
}
