import { Section } from '@/components/section'
import { useLocale } from '@/i18n/viewer-settings'
import { askFirst } from '@/platform/dialog/ask-first'
import { ChunkedList } from '@/ui/chunked-list'
import type { MemberRow } from '../view'
import { TeamRow } from './team-row'

type MembersProps = {
  members: readonly MemberRow[]
  isBusy: boolean
  onRevoke: (id: string) => void
  onRole: (member: MemberRow) => void
}

function Member({ row, isBusy, onRevoke, onRole }: Omit<MembersProps, 'members'> & { row: MemberRow }) {
  const { t } = useLocale()
  const { id, name, line, isMe, isLastOwner } = row
  const ask = async () => {
    const question = {
      title: 'team.revoke.title',
      body: isMe ? 'team.revoke.self' : 'team.revoke.body',
      yes: 'team.revoke',
    } as const
    if (await askFirst(t, question, { name })) onRevoke(id)
  }
  return (
    <TeamRow
      id={`member-${id}`}
      title={name}
      mark={isMe ? t('team.you') : undefined}
      line={line}
      note={isLastOwner ? t('team.lastOwner') : undefined}
      act={isLastOwner ? undefined : { words: t('team.revoke'), label: t('team.revoke.label', { name }), onPress: ask }}
      more={
        isLastOwner
          ? undefined
          : { words: t('team.role'), label: t('team.role.label', { name }), onPress: () => onRole(row) }
      }
      isBusy={isBusy}
    />
  )
}

/** Who organises the forum. */
export function Members({ members, ...props }: MembersProps) {
  return (
    <Section title="team.members">
      <ChunkedList items={members} className="card team-rows">
        {(row) => <Member key={row.id} row={row} {...props} />}
      </ChunkedList>
    </Section>
  )
}
