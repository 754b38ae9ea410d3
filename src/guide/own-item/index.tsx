import { useRouter } from '@tarojs/taro'
import { OWN_LIMITS } from 'domain/agenda/own-items'
import type { Programme } from 'domain/programme/programme'
import { useState } from 'react'
import { ForumPage } from '@/frame/forum-page'
import { useLocale } from '@/i18n/viewer-settings'
import { goBack } from '@/platform/navigation/navigate'
import { useClock } from '@/stores/clock'
import { removeWithUndo, useOwnItems } from '@/stores/own-items'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Choice } from '@/ui/form/choice'
import { TextField } from '@/ui/form/text-field'
import { TimeField } from '@/ui/form/time-field'
import { Paragraph } from '@/ui/paragraph'
import { dayChoices, faultsOf, isOwnListFull, newOwnItem, startedAt, type Typed } from './view'
import '../words'
import './index.scss'

type FormProps = { programme: Programme; id?: string; day?: string }

function Fields({ typed, programme, isTried, onChange }: FieldsProps) {
  const locale = useLocale()
  const { t } = locale
  const { title, date, start, end, place } = typed
  const faults = isTried ? faultsOf(typed, programme) : {}
  const change = (part: Partial<Typed>) => onChange({ ...typed, ...part })
  return (
    <>
      <TextField
        id="own-title"
        label={t('own.what')}
        value={title}
        maxLength={OWN_LIMITS.title}
        error={faults.title && t(faults.title)}
        onChange={(words) => change({ title: words })}
      />
      <Choice
        id="own-day"
        label={t('own.day')}
        value={date}
        options={dayChoices(programme, date, locale)}
        onChange={(value) => change({ date: value })}
      />
      <Box className="own-item__times">
        <TimeField
          id="own-start"
          label={t('own.start')}
          mode="time"
          value={start}
          onChange={(value) => onChange(startedAt(typed, value, programme))}
        />
        <TimeField
          id="own-end"
          label={t('own.end')}
          mode="time"
          value={end}
          error={faults.end && t(faults.end)}
          onChange={(value) => change({ end: value })}
        />
      </Box>
      <TextField
        id="own-place"
        label={t('own.place')}
        value={place}
        maxLength={OWN_LIMITS.place}
        onChange={(words) => change({ place: words })}
      />
    </>
  )
}
type FieldsProps = { typed: Typed; programme: Programme; isTried: boolean; onChange: (typed: Typed) => void }

function Form({ programme, id, day }: FormProps) {
  const { t } = useLocale()
  const { add, change } = useOwnItems.getState()
  // As it was when the page opened: what is saved or deleted ends the page.
  const [items] = useState(() => useOwnItems.getState().items)
  const known = items.find((item) => item.id === id)
  const [typed, setTyped] = useState<Typed>(() => known ?? newOwnItem(day, programme, useClock.getState().now))
  const [isTried, setTried] = useState(false)
  const save = () => {
    if (Object.keys(faultsOf(typed, programme)).length > 0) {
      setTried(true)
      return
    }
    const item = { ...typed, title: typed.title.trim(), place: typed.place.trim() }
    if (known) change({ ...item, id: known.id })
    else add(item)
    goBack()
  }
  const erase = () => {
    if (!known) return
    removeWithUndo(known, t('mine.deleted', { title: known.title }))
    goBack()
  }
  if (!known && isOwnListFull(items)) return <Paragraph words={t('own.full', { n: items.length })} />
  return (
    <>
      <Box className="card own-item">
        <Fields typed={typed} programme={programme} isTried={isTried} onChange={setTyped} />
        <Paragraph className="fine" words={t('own.hint')} />
      </Box>
      <Button id="own-save" className="button button--main" onPress={save} words={t('own.save')} />
      {known && <Button id="own-delete" className="button" onPress={erase} words={t('act.delete')} />}
    </>
  )
}

/** An item of the reader's own: new, or by its `id` one to change. `day`: of the forum, where a new one is to be. */
export default function OwnItemPage() {
  const { t } = useLocale()
  const { id, day } = useRouter().params
  return (
    <ForumPage title={t('own.title')}>{({ programme }) => <Form programme={programme} id={id} day={day} />}</ForumPage>
  )
}
