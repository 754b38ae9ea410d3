import { useState } from 'react'
import { Section } from '@/components/section'
import { useLocale } from '@/i18n/viewer-settings'
import { askFirst } from '@/platform/dialog/ask-first'
import { ChunkedList } from '@/ui/chunked-list'
import { Paragraph } from '@/ui/paragraph'
import { paginate } from '../../components/paginate'
import { Pagination } from '../../components/pagination'
import type { InvitationRow } from '../view'
import { TeamRow } from './team-row'

type InvitationsProps = {
  invitations: readonly InvitationRow[]
  isBusy: boolean
  onWithdraw: (id: string) => void
}

function Invitation({ row, isBusy, onWithdraw }: Omit<InvitationsProps, 'invitations'> & { row: InvitationRow }) {
  const { t } = useLocale()
  const { id, role, line } = row
  const ask = async () => {
    const question = { title: 'team.withdraw.title', body: 'team.withdraw.body', yes: 'team.withdraw' } as const
    if (await askFirst(t, question)) onWithdraw(id)
  }
  const act = { words: t('team.withdraw'), label: t('team.withdraw.label', { role }), onPress: ask }
  return <TeamRow id={`invitation-${id}`} title={role} line={line} act={act} isBusy={isBusy} />
}

/** The invitations that can still be used. */
export function Invitations({ invitations, ...props }: InvitationsProps) {
  const { t } = useLocale()
  const [wanted, setWanted] = useState(0)
  const { rows, part } = paginate(invitations, wanted)
  return (
    <Section title="team.open">
      {invitations.length === 0 && <Paragraph className="muted" words={t('team.open.none')} />}
      {part && <Pagination id="invitations-part" part={part} onShow={setWanted} />}
      <ChunkedList items={rows} className="card team-rows">
        {(row) => <Invitation key={row.id} row={row} {...props} />}
      </ChunkedList>
    </Section>
  )
}
