import type { NoticeId } from 'domain/programme/ids'
import type { Programme } from 'domain/programme/programme'
import { useState } from 'react'
import { NoticeCard } from '@/components/change/notice-card'
import { Section } from '@/components/section'
import { useLocale } from '@/i18n/viewer-settings'
import { askFirst } from '@/platform/dialog/ask-first'
import { toast } from '@/platform/dialog/toast'
import { checkForum, useForum } from '@/stores/forum'
import { requestWithdrawNotice } from '@/stores/organiser/desk'
import { Button } from '@/ui/button'
import { ChunkedList } from '@/ui/chunked-list'
import { Icon } from '@/ui/icon'
import { Paragraph } from '@/ui/paragraph'
import { paginate } from '../../components/paginate'
import { Pagination } from '../../components/pagination'
import { useBusy } from '../../components/use-busy'
import { useRunAction } from '../../frame/use-run-action'
import { isBoardFull, postedNotices } from '../view'

/** Asks once more and takes a notice from all phones. */
function useWithdraw() {
  const { t } = useLocale()
  const act = useRunAction()
  const { isBusy, run } = useBusy()
  const withdraw = async (id: NoticeId) => {
    const question = { title: 'notice.withdraw.title', body: 'notice.withdraw.body', yes: 'notice.withdraw' } as const
    if (!(await askFirst(t, question))) return
    await act({
      run: () => requestWithdrawNotice(id),
      done: t('notice.withdrawn'),
      onProblem: (problem) => {
        if (problem.id !== 'gone') return false
        toast(t('notice.gone'))
        void checkForum()
        return true
      },
    })
  }
  return { isBusy, withdraw: (id: NoticeId) => run(() => withdraw(id)) }
}

/** What is posted now, as attendees see it, with the way to take it back. */
export function Posted({ programme }: { programme: Programme }) {
  const locale = useLocale()
  const { t } = locale
  const noticeboard = useForum((forum) => forum.noticeboard)
  const { isBusy, withdraw } = useWithdraw()
  const [wanted, setWanted] = useState(0)
  const cards = postedNotices(noticeboard?.notices ?? [], { programme, locale })
  const { rows, part } = paginate(cards, wanted)
  return (
    <Section title="notice.list">
      {cards.length === 0 && <Paragraph className="muted" words={t('notice.list.none')} />}
      {isBoardFull(noticeboard?.notices ?? []) && <Paragraph className="muted" words={t('notice.full')} />}
      {part && <Pagination id="posted-part" part={part} onShow={setWanted} />}
      <ChunkedList items={rows} className="posted">
        {(card) => (
          <NoticeCard key={card.id} as="li" id={`posted-${card.id}`} view={card}>
            <Button
              id={`withdraw-${card.id}`}
              className="notice__act posted__withdraw"
              label={`${t('notice.withdraw')}: ${card.text.wording}`}
              disabled={isBusy}
              onPress={() => void withdraw(card.id)}
            >
              <Icon name="trash-2" />
            </Button>
          </NoticeCard>
        )}
      </ChunkedList>
    </Section>
  )
}
