import { Box } from '@/ui/box'
import { Press } from '@/ui/press'
import { Words } from '@/ui/words'
import './toggle.scss'

type ToggleProps = { id: string; label: string; isOn: boolean; onChange: (isOn: boolean) => void; disabled?: boolean }

/** Something that is so or not. */
export function Toggle({ id, label, isOn, onChange, disabled }: ToggleProps) {
  return (
    <Press id={id} className="toggle" pressed={isOn} disabled={disabled} onPress={() => onChange(!isOn)}>
      <Words className="toggle__label">{label}</Words>
      <Box className={`toggle__track ${isOn ? 'toggle__track--on' : ''}`} decorative>
        <Box className="toggle__knob" />
      </Box>
    </Press>
  )
}
