import type { Problem } from 'domain/problem'
import type { Programme } from 'domain/programme/programme'
import { useState } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { toast } from '@/platform/dialog/toast'
import { useMembership } from '@/stores/organiser/membership'
import { type NewInvitation, refreshTeam, requestRevoke, type Team } from '@/stores/organiser/team'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'
import { useBusy } from '../../components/use-busy'
import { useRunAction } from '../../frame/use-run-action'
import { type MemberRow, teamView, untilLabel } from '../view'
import { Invitations } from './invitations'
import { InviteForm } from './invite-form'
import { InvitedCard } from './invited-card'
import { Members } from './members'
import { RoleForm } from './role-form'

type Shown =
  | { readonly what: 'team' | 'inviting' }
  | { readonly what: 'invited'; readonly invited: NewInvitation }
  | { readonly what: 'role'; readonly member: MemberRow }

/** Removes a member or an invitation and confirms it. The backend refuses to remove the last owner. */
function useRevoke() {
  const { t } = useLocale()
  const act = useRunAction()
  const { isBusy, run } = useBusy()
  const onProblem = ({ id }: Problem) => {
    if (id === 'bad-input') toast(t('team.lastOwner'))
    return id === 'bad-input'
  }
  const take = (id: string, done: string) => run(() => act({ run: () => requestRevoke(id), done, onProblem }))
  return { isBusy, take }
}

/** The team; or, one thing at a time, a new invitation. */
export function TeamContent({ team, programme }: { team: Team; programme: Programme }) {
  const locale = useLocale()
  const { t } = locale
  const me = useMembership((membership) => membership.member?.id)
  const [shown, setShown] = useState<Shown>({ what: 'team' })
  const { isBusy, take } = useRevoke()
  const context = { programme, locale }
  const toTeam = () => {
    setShown({ what: 'team' })
    void refreshTeam()
  }
  if (shown.what === 'inviting')
    return <InviteForm onMade={(invited) => setShown({ what: 'invited', invited })} onCancel={toTeam} />
  if (shown.what === 'invited')
    return <InvitedCard invited={shown.invited} until={untilLabel(shown.invited.expires, context)} onDone={toTeam} />
  if (shown.what === 'role') return <RoleForm member={shown.member} onDone={toTeam} />
  const { members, invitations } = teamView(team, me, context)
  return (
    <>
      <Button id="team-invite" className="button button--main" onPress={() => setShown({ what: 'inviting' })}>
        <Icon name="user-plus" />
        <Text>{t('team.invite')}</Text>
      </Button>
      <Members
        members={members}
        isBusy={isBusy}
        onRevoke={(id) => void take(id, t('team.revoked'))}
        onRole={(member) => setShown({ what: 'role', member })}
      />
      <Invitations invitations={invitations} isBusy={isBusy} onWithdraw={(id) => void take(id, t('team.withdrawn'))} />
    </>
  )
}
