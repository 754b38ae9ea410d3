import { Section } from '@/components/section'
import { useLocale } from '@/i18n/viewer-settings'
import { confirm } from '@/platform/dialog/confirm'
import { Box } from '@/ui/box'
import { chunks } from '@/ui/chunks'
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
      title: t('team.revoke.title', { name }),
      body: t(isMe ? 'team.revoke.self' : 'team.revoke.body'),
      yes: t('team.revoke'),
      no: t('act.cancel'),
    }
    if (await confirm(question)) onRevoke(id)
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
      {chunks(members).map((group) => (
        <Box as="ul" key={group[0]?.id} className="card team-rows">
          {group.map((row) => (
            <Member key={row.id} row={row} {...props} />
          ))}
        </Box>
      ))}
    </Section>
  )
}
