import type { ReactNode } from 'react'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Paragraph } from '@/ui/paragraph'
import type { NoticeCardView } from './notice-card-view'
import './notice-card.scss'

type NoticeCardProps = {
  view: Pick<NoticeCardView, 'text' | 'at'>
  id?: string
  /** One of a list. */
  as?: 'li'
  /** Whether the reader came by this notice's own link. */
  isMeant?: boolean
  /** What can be done with it, at its end. */
  children?: ReactNode
}

/** An announcement by the organisers. */
export function NoticeCard({ view: { text, at }, id, as, isMeant, children }: NoticeCardProps) {
  return (
    <Box as={as} id={id} className={`card notice ${isMeant ? 'notice--meant' : ''}`}>
      <Box className="notice__icon" decorative>
        <Icon name="megaphone" />
      </Box>
      <Box className="notice__body">
        <Paragraph className="notice__text" selectable words={text} />
        <Paragraph className="fine figures" words={at} />
      </Box>
      {children}
    </Box>
  )
}
