import type { Programme } from 'domain/programme/programme'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Choice } from '@/ui/form/choice'
import { TextField } from '@/ui/form/text-field'
import { Toggle } from '../../components/toggle'
import { type AskedChange, type ReadChange, roomOptions, topicOptions } from '../view'

type ChangeFormProps = {
  programme: Programme
  asked: AskedChange
  read: ReadChange
  isDisabled: boolean
  onChange: (asked: AskedChange) => void
}

/** What the chosen sessions get. */
export function ChangeForm({ programme, asked, read, isDisabled, onChange }: ChangeFormProps) {
  const locale = useLocale()
  const { t } = locale
  const set = (part: Partial<AskedChange>) => onChange({ ...asked, ...part })
  return (
    <Box className="card several-form">
      <Choice
        id="several-room"
        label={t('edit.room')}
        value={asked.room}
        options={roomOptions(programme, locale)}
        disabled={isDisabled}
        onChange={(room) => set({ room })}
      />
      <Choice
        id="several-topic"
        label={t('edit.topic')}
        value={asked.topic}
        options={topicOptions(programme, locale)}
        disabled={isDisabled}
        onChange={(topic) => set({ topic })}
      />
      <TextField
        id="several-days"
        label={t('several.days')}
        keys="number"
        maxLength={4}
        value={asked.days}
        error={read.areDaysWrong ? t('several.daysWrong') : undefined}
        disabled={isDisabled}
        onChange={(days) => set({ days })}
      />
      <TextField
        id="several-minutes"
        label={t('floor.minutes')}
        keys="number"
        maxLength={5}
        value={asked.minutes}
        error={read.areMinutesWrong ? t('floor.minutesWrong') : undefined}
        disabled={isDisabled}
        onChange={(minutes) => set({ minutes })}
      />
      <Box className="several-form__wide">
        <Toggle
          id="several-earlier"
          label={t('floor.earlier')}
          isOn={asked.isEarlier}
          disabled={isDisabled}
          onChange={(isEarlier) => set({ isEarlier })}
        />
      </Box>
    </Box>
  )
}
