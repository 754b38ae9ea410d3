import { useRouter } from '@tarojs/taro'
import type { Draft } from 'domain/draft/log'
import { useState } from 'react'
import { floorChoices } from '@/components/floor-choices'
import { FloorSwitch } from '@/components/floor-switch'
import { useLocale } from '@/i18n/viewer-settings'
import { DeskPage } from '../../frame/desk-page'
import { Editor } from './components/editor'
import { NoPlan } from './components/no-plan'
import { editedFloor } from './view'
import '../../words'
import '../index.scss'
import './index.scss'

type Asked = { readonly floor?: string; readonly place?: string }

function Floors({ draft, asked }: { draft: Draft; asked: Asked }) {
  const locale = useLocale()
  const [shown, setShown] = useState(asked)
  const { programme } = draft
  const floor = editedFloor(programme, shown)
  const floors = programme.floors.length > 1 && (
    <FloorSwitch floors={floorChoices(programme, floor, locale)} onShow={(id) => setShown({ floor: id })} />
  )
  if (!floor?.plan)
    return (
      <>
        {floors}
        <NoPlan floor={floor} />
      </>
    )
  const key = `${floor.id} ${floor.plan.path}`
  return <Editor key={key} draft={draft} floor={floor} plan={floor.plan} first={shown.place} floors={floors} />
}

export default function PlanPage() {
  const { t } = useLocale()
  const { floor, place } = useRouter().params
  return (
    <DeskPage title={t('plan.title')} isAlone className="plan-page">
      {({ draft }) => <Floors draft={draft} asked={{ floor, place }} />}
    </DeskPage>
  )
}
