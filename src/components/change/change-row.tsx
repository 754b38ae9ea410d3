import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Text } from '@/ui/text'
import type { ChangeCardView } from './change-card-view'
import { ChangedValue } from './changed-value'
import './change-row.scss'

/** One change in two lines. `to` is where all of them are. */
export function ChangeRow({ view, to }: { view: ChangeCardView; to: string }) {
  const { id, kinds, tone, values, title, isOff } = view
  const [value] = values
  return (
    <Link id={`change-${id}`} className={`card change-row change-row--${tone}`} to={to}>
      <Box className="change-row__sign" decorative>
        <Icon name="history" />
      </Box>
      <Box className="change-row__body">
        <Box className="change-row__line">
          <Text className="change-row__kinds">{kinds}</Text>
          {value && <ChangedValue value={value} />}
        </Box>
        <Text as={isOff ? 's' : 'p'} className="change-row__title words--block">
          {title}
        </Text>
      </Box>
      <Icon name="chevron-right" size="small" />
    </Link>
  )
}
