import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/form/text-field'
import { Text } from '@/ui/text'
import { zonesLike } from './zones-like'
import './zone-field.scss'

type ZoneFieldProps = {
  id: string
  label: string
  hint?: string
  value: string
  zones: readonly string[]
  error?: string
  onChange: (zone: string) => void
  onLeave?: () => void
}

/** A time zone by its name, which a few letters of a city find. */
export function ZoneField({ id, label, hint, value, zones, error, onChange, onLeave }: ZoneFieldProps) {
  const found = zonesLike(value, zones)
  return (
    <Box className="zone-field">
      <TextField
        id={id}
        label={label}
        hint={hint}
        lang="en"
        value={value}
        error={error}
        maxLength={60}
        onChange={onChange}
        onLeave={onLeave}
      />
      {found.length > 0 && (
        <Box className="zone-field__found" role="group" label={label}>
          {found.map((zone, index) => (
            <Button key={zone} id={`${id}-${index}`} className="zone-field__choice" onPress={() => onChange(zone)}>
              <Text lang="en">{zone.replace(/_/g, ' ')}</Text>
            </Button>
          ))}
        </Box>
      )}
    </Box>
  )
}
