import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Text } from '@/ui/text'
import type { FloorChoice } from './floor-choices'
import './floor-switch.scss'

type FloorSwitchProps = { floors: readonly FloorChoice[]; onShow: (floor: FloorChoice['id']) => void }

/** The floors of the building, of which one is shown. */
export function FloorSwitch({ floors, onShow }: FloorSwitchProps) {
  const { t } = useLocale()
  return (
    <Box className="floors" role="group" label={t('venue.floor')}>
      {floors.map(({ id, name, isShown }) => (
        <Button
          key={id}
          id={`floor-${id}`}
          className={`floors__floor ${isShown ? 'floors__floor--shown' : ''}`}
          selected={isShown}
          onPress={() => onShow(id)}
        >
          <Text>{name}</Text>
        </Button>
      ))}
    </Box>
  )
}
