import { useState } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { TextField } from '@/ui/form/text-field'
import { Toggle } from '../../components/toggle'
import { minutesTyped } from '../../components/typed-minutes'

type OtherMinutesProps = { isDisabled: boolean; onMinutes: (minutes: number | undefined) => void }

/** Any number of minutes. Phones' number keys have no minus, so earlier is a switch. */
export function OtherMinutes({ isDisabled, onMinutes }: OtherMinutesProps) {
  const { t } = useLocale()
  const [text, setText] = useState('')
  const [isEarlier, setEarlier] = useState(false)
  const tell = (typed: string, earlier: boolean) => {
    const minutes = minutesTyped(typed)
    onMinutes(minutes !== undefined && earlier ? -minutes : minutes)
  }
  const isWrong = text.trim() !== '' && minutesTyped(text) === undefined
  return (
    <>
      <TextField
        id="delay-minutes"
        label={t('floor.minutes')}
        keys="number"
        maxLength={5}
        value={text}
        error={isWrong ? t('floor.minutesWrong') : undefined}
        disabled={isDisabled}
        onChange={(next) => {
          setText(next)
          tell(next, isEarlier)
        }}
      />
      <Toggle
        id="delay-earlier"
        label={t('floor.earlier')}
        isOn={isEarlier}
        disabled={isDisabled}
        onChange={(next) => {
          setEarlier(next)
          tell(text, next)
        }}
      />
    </>
  )
}
