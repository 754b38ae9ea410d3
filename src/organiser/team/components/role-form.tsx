import { useState } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { toast } from '@/platform/dialog/toast'
import { requestSetRole } from '@/stores/organiser/team'
import { Box } from '@/ui/box'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { useBusy } from '../../components/use-busy'
import { useRunAction } from '../../frame/use-run-action'
import type { MemberRow } from '../view'
import { FormActs } from './form-acts'
import { RoleChoice } from './role-choice'

/** Another role for a member. The backend refuses to take it from the last owner. */
export function RoleForm({ member, onDone }: { member: MemberRow; onDone: () => void }) {
  const { t } = useLocale()
  const act = useRunAction()
  const [role, choose] = useState(member.role)
  const { isBusy, run } = useBusy()
  const save = () =>
    run(() =>
      act({
        run: async () => {
          await requestSetRole(member.id, role)
          onDone()
        },
        done: t('team.role.done'),
        onProblem: ({ id }) => {
          if (id === 'bad-input') toast(t('team.lastOwner'))
          return id === 'bad-input'
        },
      }),
    )
  const title = t('team.role.title', { name: member.name })
  return (
    <Box className="card invite">
      <Text as="h2" className="invite__title words--content">
        {title}
      </Text>
      <RoleChoice prefix="role" label={title} chosen={role} onChoose={choose} />
      {member.isMe && role !== member.role && <Paragraph className="fine" words={t('team.role.self')} />}
      <FormActs
        id="role"
        words={t(isBusy ? 'team.role.saving' : 'team.role.save')}
        isBusy={isBusy}
        isIdle={role === member.role}
        onSend={() => void save()}
        onCancel={onDone}
      />
    </Box>
  )
}
