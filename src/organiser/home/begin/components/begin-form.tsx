import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/form/text-field'
import { TimeField } from '@/ui/form/time-field'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { ProblemNote } from '../../../components/problem-note'
import { ZoneField } from '../../../components/zone/zone-field'
import { useBegin } from '../use-begin'
import { withFirstDay, withLanguage } from '../view'
import { LanguageChoice } from './language-choice'
import { JumpToBring, MovingHere, useIsBringing } from './moving-here'
import './begin-form.scss'

/** The first thing that the owner of an empty server sees: a forum to begin, or one to bring in. */
export function Begin() {
  const isBringing = useIsBringing()
  return (
    <>
      {!isBringing && <BeginForm />}
      <MovingHere />
    </>
  )
}

/** What the forum is called, when and where it is. */
function BeginForm() {
  const { t } = useLocale()
  const { form, setForm, zones, wrong, problem, isBusy, send } = useBegin()
  const fault = (field: keyof typeof wrong) => {
    const key = wrong[field]
    return key && t(key)
  }
  return (
    <Box className="card begin">
      <Text as="h2" className="begin__title">
        {t('begin.title')}
      </Text>
      <Paragraph className="muted" words={t('begin.lead')} />
      <JumpToBring />
      <TextField
        id="begin-name"
        label={t('begin.name')}
        value={form.name}
        error={fault('name')}
        maxLength={200}
        onChange={(name) => setForm({ ...form, name })}
      />
      <Box className="begin__days">
        <TimeField
          id="begin-from"
          mode="date"
          label={t('begin.from')}
          value={form.from}
          error={fault('from')}
          onChange={(from) => setForm(withFirstDay(form, from))}
        />
        <TimeField
          id="begin-to"
          mode="date"
          label={t('begin.to')}
          value={form.to}
          error={fault('to')}
          onChange={(to) => setForm({ ...form, to })}
        />
      </Box>
      <TextField
        id="begin-place"
        label={t('begin.place')}
        hint={t('begin.place.hint')}
        value={form.place}
        error={fault('place')}
        maxLength={200}
        onChange={(place) => setForm({ ...form, place })}
      />
      <ZoneField
        id="begin-zone"
        label={t('begin.zone')}
        hint={t('begin.zone.hint')}
        value={form.timeZone}
        zones={zones}
        error={fault('timeZone')}
        onChange={(timeZone) => setForm({ ...form, timeZone })}
      />
      <LanguageChoice
        chosen={form.languages}
        error={fault('languages')}
        onPress={(language) => setForm(withLanguage(form, language))}
      />
      {problem && (
        <ProblemNote id="begin-problem" className="begin__fault">
          {problem}
        </ProblemNote>
      )}
      <Button
        id="begin-send"
        className="button button--main"
        disabled={isBusy}
        onPress={send}
        words={t(isBusy ? 'begin.busy' : 'begin.send')}
      />
    </Box>
  )
}
