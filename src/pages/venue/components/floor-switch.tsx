import { useLocale } from '@/i18n/reader-context'
import { Box } from '@/ui/box'
import { Press } from '@/ui/press'
import { Words } from '@/ui/words'
import type { FloorChoice } from '../view'

type FloorSwitchProps = { floors: readonly FloorChoice[]; onShow: (floor: FloorChoice['id']) => void }

export function FloorSwitch({ floors, onShow }: FloorSwitchProps) {
  const { t } = useLocale()
  return (
    <Box className="floors" role="group" label={t('venue.floor')}>
      {floors.map(({ id, name, isShown }) => (
        <Press
          key={id}
          id={`floor-${id}`}
          className={`floors__floor ${isShown ? 'floors__floor--shown' : ''}`}
          selected={isShown}
          onPress={() => onShow(id)}
        >
          <Words lang={name.language}>{name.wording}</Words>
        </Press>
      ))}
    </Box>
  )
}
