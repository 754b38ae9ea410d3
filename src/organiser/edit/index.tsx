import { useRouter } from '@tarojs/taro'
import { FORUM_ID } from 'domain/draft/kinds'
import type { Draft } from 'domain/draft/log'
import { useRef } from 'react'
import { Gone } from '@/frame/gone'
import { useLocale } from '@/i18n/viewer-settings'
import { useMembership } from '@/stores/organiser/membership'
import { DeskPage } from '../frame/desk-page'
import { EditForm } from './components/edit-form'
import { type FormStart, startForm } from './form/start'
import type { EditTarget } from './use-editing'
import { parseItemKind } from './view'
import '../words'
import './index.scss'

function Opened({ draft, target }: { draft: Draft; target: EditTarget }) {
  const member = useMembership((membership) => membership.member?.id ?? '')
  const held = useRef<FormStart | undefined>(undefined)
  held.current ??= startForm(draft, target.kind, target.id, member)
  const begun = held.current
  return begun ? <EditForm draft={draft} target={target} member={member} begun={begun} /> : <Gone />
}

function targetOf(params: Partial<Record<string, string>>): EditTarget | undefined {
  const kind = parseItemKind(params.kind)
  return kind && { kind, id: params.new ? undefined : kind === 'forum' ? FORUM_ID : (params.id ?? '') }
}

export default function EditPage() {
  const { t } = useLocale()
  const { params } = useRouter()
  const target = targetOf(params)
  const kind = target ? t(`edit.kind.${target.kind}`) : t('desk.title')
  return (
    <DeskPage title={target && target.id === undefined ? t('edit.new', { kind }) : kind} hasOwnBar>
      {({ draft }) => (target ? <Opened draft={draft} target={target} /> : <Gone />)}
    </DeskPage>
  )
}
