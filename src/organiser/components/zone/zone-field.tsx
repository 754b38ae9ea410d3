import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/form/text-field'
import { Text } from '@/ui/text'
import { zonesLike } from '../view'

type ZoneFieldProps = {
  value: string
  zones: readonly string[]
  error?: string
  onChange: (zone: string) => void
}

/** A time zone by its name, which a few letters of a city find. */
export function ZoneField({ value, zones, error, onChange }: ZoneFieldProps) {
  const { t } = useLocale()
  const found = zonesLike(value, zones)
  return (
    <Box className="begin__zone">
      <TextField
        id="begin-zone"
        label={t('begin.zone')}
        hint={t('begin.zone.hint')}
        lang="en"
        value={value}
        error={error}
        maxLength={60}
        onChange={onChange}
      />
      {found.length > 0 && (
        <Box className="begin__choices" role="group" label={t('begin.zone')}>
          {found.map((zone, index) => (
            <Button key={zone} id={`begin-zone-${index}`} className="begin__choice" onPress={() => onChange(zone)}>
              <Text lang="en">{zone.replace(/_/g, ' ')}</Text>
            </Button>
          ))}
        </Box>
      )}
    </Box>
  )
}
