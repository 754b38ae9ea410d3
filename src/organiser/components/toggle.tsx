import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Text } from '@/ui/text'
import './toggle.scss'

type ToggleProps = { id: string; label: string; isOn: boolean; onChange: (isOn: boolean) => void; disabled?: boolean }

/** Something that is so or not. */
export function Toggle({ id, label, isOn, onChange, disabled }: ToggleProps) {
  return (
    <Button id={id} className="toggle" pressed={isOn} disabled={disabled} onPress={() => onChange(!isOn)}>
      <Text className="toggle__label">{label}</Text>
      <Box className={`toggle__track ${isOn ? 'toggle__track--on' : ''}`} decorative>
        <Box className="toggle__knob" />
      </Box>
    </Button>
  )
}
