import { isolated } from 'domain/time/dates'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/form/text-field'
import { Text } from '@/ui/text'
import type { InputProps } from '../components/input-props'
import { lineOf } from '../form/values'
import { elementId, useForm } from '../form-context'
import { colourView } from './colour-view'

/** A colour, how words look in it, and the nearest that can be read where it cannot. */
export function ColourInput({ field, path, value, onChange, label }: InputProps) {
  const { form, locale, faultAt, onLeave } = useForm()
  const { t } = locale
  const typed = lineOf(value)
  const { samples, offered } = colourView(typed)
  const id = elementId(form, path)
  return (
    <Box className="form-colour">
      <TextField
        id={id}
        label={label}
        lang="en"
        maxLength={7}
        value={typed}
        hint={field.hint && t(field.hint)}
        error={faultAt(path) ?? (offered && t('edit.fault.contrast'))}
        onChange={onChange}
        onLeave={() => onLeave(path)}
      />
      {offered && (
        <Button id={`${id}-take`} className="button" onPress={() => onChange(offered)}>
          <Box className="form-colour__dot" style={{ background: offered }} decorative />
          <Text>{t('edit.accent.take', { colour: isolated(offered) })}</Text>
        </Button>
      )}
      {samples && (
        <Box className="form-colour__samples" decorative>
          {(['light', 'dark'] as const).map((theme) => (
            <Box key={theme} className={`form-colour__sample form-colour__sample--${theme}`}>
              <Text className="form-colour__words">{t(`edit.accent.${theme}`)}</Text>
              <Box
                className="form-colour__button"
                style={{ background: samples[theme].accent, color: samples[theme].onAccent }}
              >
                <Text>{t('edit.accent.sample')}</Text>
              </Box>
              <Box
                className="form-colour__button"
                style={{ background: samples[theme].accentSoft, color: samples[theme].accent }}
              >
                <Text>{t('edit.accent.sample')}</Text>
              </Box>
            </Box>
          ))}
        </Box>
      )}
    </Box>
  )
}
