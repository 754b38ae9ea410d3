import type { Problem } from 'domain/problem'
import type { Role } from 'domain/roles'
import { useState } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { toast } from '@/platform/dialog/toast'
import { type NewInvitation, requestInvite } from '@/stores/organiser/team'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Text } from '@/ui/text'
import { useBusy } from '../../components/use-busy'
import { useRunAction } from '../../frame/use-run-action'
import { daysToChoose } from '../view'
import { FormActs } from './form-acts'
import { RoleChoice } from './role-choice'

function DaysChoice({ chosen, onChoose }: { chosen: number; onChoose: (days: number) => void }) {
  const { t } = useLocale()
  return (
    <Box className="invite-days" role="group" label={t('team.invite.days')}>
      {daysToChoose.map((days) => (
        <Button
          key={days}
          id={`invite-days-${days}`}
          className={`invite-day ${days === chosen ? 'invite-day--chosen' : ''}`}
          selected={days === chosen}
          onPress={() => onChoose(days)}
          words={t('team.days', { n: days })}
        />
      ))}
    </Box>
  )
}

/** What the colleague may do, and how long the invitation can be used. */
export function InviteForm({ onMade, onCancel }: { onMade: (invited: NewInvitation) => void; onCancel: () => void }) {
  const { t } = useLocale()
  const act = useRunAction()
  const [role, setRole] = useState<Role>('editor')
  const [days, setDays] = useState<number>(7)
  const { isBusy, run } = useBusy()
  const onProblem = ({ id }: Problem) => {
    if (id === 'too-many') toast(t('team.invite.full'))
    return id === 'too-many'
  }
  const make = () => run(() => act({ run: async () => onMade(await requestInvite(role, days)), onProblem }))
  return (
    <Box className="card invite">
      <Text as="h2" className="invite__title">
        {t('team.invite')}
      </Text>
      <Box className="invite__part">
        <Text className="invite__label">{t('team.invite.role')}</Text>
        <RoleChoice prefix="invite" label={t('team.invite.role')} chosen={role} onChoose={setRole} />
      </Box>
      <Box className="invite__part">
        <Text className="invite__label">{t('team.invite.days')}</Text>
        <DaysChoice chosen={days} onChoose={setDays} />
      </Box>
      <FormActs
        id="invite"
        words={t(isBusy ? 'team.invite.making' : 'team.invite.make')}
        isBusy={isBusy}
        onSend={() => void make()}
        onCancel={onCancel}
      />
    </Box>
  )
}
