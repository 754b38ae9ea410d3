import { useState } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { toast } from '@/platform/dialog/toast'
import { requestSetRole } from '@/stores/organiser/team'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Text } from '@/ui/text'
import { useBusy } from '../../components/use-busy'
import { useRunAction } from '../../frame/use-run-action'
import type { MemberRow } from '../view'
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
      {member.isMe && role !== member.role && (
        <Text as="p" className="fine">
          {t('team.role.self')}
        </Text>
      )}
      <Box className="invite__acts">
        <Button id="role-cancel" className="button" disabled={isBusy} onPress={onDone} words={t('act.cancel')} />
        <Button
          id="role-save"
          className="button button--main invite__main"
          disabled={isBusy || role === member.role}
          onPress={() => void save()}
          words={t(isBusy ? 'team.role.saving' : 'team.role.save')}
        />
      </Box>
    </Box>
  )
}
