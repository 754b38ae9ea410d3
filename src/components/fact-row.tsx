import type { ReactNode } from 'react'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icon-names'
import './fact-row.scss'

/** A line of a card: a drawing, what it says, and perhaps one thing to do with it. */
export function FactRow({ icon, act, children }: { icon: IconName; act?: ReactNode; children: ReactNode }) {
  return (
    <Box className="fact-row">
      <Box className="fact-row__icon" decorative>
        <Icon name={icon} />
      </Box>
      <Box className="fact-row__body">{children}</Box>
      {act}
    </Box>
  )
}
