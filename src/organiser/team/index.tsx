import { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import type { Programme } from 'domain/programme/programme'
import { useEffect } from 'react'
import { EmptyState } from '@/components/empty-state'
import { useLocale } from '@/i18n/viewer-settings'
import { isAllowed, useMembership } from '@/stores/organiser/membership'
import { refreshTeam, useTeam } from '@/stores/organiser/team'
import { DeskPage } from '../frame/desk-page'
import { DeskWaiting } from '../frame/desk-waiting'
import { TeamContent } from './components/team-content'
import '../words'
import './index.scss'

function OwnersOnly() {
  const { t } = useLocale()
  const role = useMembership((membership) => membership.member?.role ?? 'editor')
  return (
    <EmptyState
      icon="shield-check"
      title={t('team.owners.title')}
      body={t('team.owners.body', { role: t(`role.${role}`) })}
    />
  )
}

function OwnersTeam({ programme }: { programme: Programme }) {
  const { team, problem } = useTeam()
  const look = () => void refreshTeam()
  useEffect(look, [])
  useDidShow(look)
  usePullDownRefresh(look)
  if (!team) return <DeskWaiting problem={problem} loading="team.loading" onRetry={refreshTeam} />
  return <TeamContent team={team} programme={programme} />
}

/** Who organises the forum, and the way to invite more. */
export default function TeamPage() {
  const { t } = useLocale()
  const member = useMembership((membership) => membership.member)
  return (
    <DeskPage title={t('team.title')} hasOwnBar>
      {({ draft }) => (isAllowed(member, 'owner') ? <OwnersTeam programme={draft.programme} /> : <OwnersOnly />)}
    </DeskPage>
  )
}
