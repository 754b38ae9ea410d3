import { useMemo, useState } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { scrollToId } from '@/platform/navigation/scroll'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Text } from '@/ui/text'
import { ActPreview } from '../../components/act/act-preview'
import { revisionKey } from '../../components/act/programme-after'
import type { SessionActionState } from '../../components/act/use-session-action'
import type { DeskView } from '../../frame/desk-page'
import { type AskedChange, changeEdits, NOTHING, readChange } from '../view'
import { ChangeForm } from './change-form'

type ChangingProps = {
  view: DeskView
  ids: readonly string[]
  floor: SessionActionState
  onDone: () => void
  onClose: () => void
}

/** What the chosen sessions get, and what that changes and clashes with. */
export function Changing({ view, ids, floor, onDone, onClose }: ChangingProps) {
  const { t } = useLocale()
  const { draft } = view
  const [asked, setAsked] = useState<AskedChange>(NOTHING)
  const [basis, setBasis] = useState('')
  const read = useMemo(() => readChange(asked), [asked])
  const edits = useMemo(() => changeEdits(draft, ids, read.change), [draft, ids, read])
  const onChange = (next: AskedChange) => {
    floor.clear()
    setAsked(next)
    setBasis(revisionKey(changeEdits(draft, ids, readChange(next).change)))
  }
  const isMeanwhile = edits.length > 0 && revisionKey(edits) !== basis
  const isAsked = Object.entries(asked).some(([name, value]) => name !== 'isEarlier' && value !== '')
  const isWrong = read.areDaysWrong || read.areMinutesWrong
  const note = edits.length === 0 ? t('several.same') : isMeanwhile ? t('floor.meanwhile') : undefined
  return (
    <>
      <Box className="several-head">
        <Text className="several-head__count figures">{t('several.chosen', { n: ids.length })}</Text>
        <Button id="several-back" className="button" onPress={onClose} words={t('several.others')} />
      </Box>
      <ChangeForm
        programme={draft.programme}
        asked={asked}
        read={read}
        isDisabled={floor.step !== undefined}
        onChange={onChange}
      />
      {isAsked && !isWrong && (
        <ActPreview
          view={view}
          floor={floor}
          edits={edits}
          title={t('several.do', { n: edits.length })}
          note={note}
          done={t('several.done', { n: edits.length })}
          onDone={() => {
            onDone()
            scrollToId('several-head')
          }}
          onClose={() => onChange(NOTHING)}
        />
      )}
    </>
  )
}
