import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Gone } from '@/frame/gone'
import { useLocale } from '@/i18n/viewer-settings'
import { useSessionAction } from '../components/act/use-session-action'
import { DeskPage } from '../frame/desk-page'
import { type ChosenAction, SessionDesk } from './components/session-desk'
import '../words'
import './index.scss'

export default function SessionDeskPage() {
  const id = useRouter().params.id ?? ''
  const { t } = useLocale()
  const [chosen, setChosen] = useState<ChosenAction>()
  const floor = useSessionAction()
  return (
    <DeskPage title={t('session.title')} hasOwnBar={chosen !== undefined} className="floor">
      {(view) => {
        const shown = floor.frozen ?? view
        const session = shown.draft.programme.sessions.find((one) => one.id === id)
        if (!session) return <Gone />
        return <SessionDesk session={session} view={shown} floor={floor} chosen={chosen} onChoose={setChosen} />
      }}
    </DeskPage>
  )
}
