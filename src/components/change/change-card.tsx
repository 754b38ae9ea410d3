import type { ReactNode } from 'react'
import { Marks } from '@/components/session/marks'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import type { ChangeCardView } from './change-card-view'
import { ChangedValue } from './changed-value'
import './change-card.scss'

function Frame({ view: { id, to }, children }: { view: ChangeCardView; children: ReactNode }) {
  if (!to) return <Box className="change-card__frame">{children}</Box>
  return (
    <Link id={`change-${id}`} className="change-card__frame" to={to}>
      {children}
    </Link>
  )
}

/** One change: its kind, the session, and the old values beside the new. */
export function ChangeCard({ view }: { view: ChangeCardView }) {
  const { to, title, kinds, tone, values, details, isOff, marks } = view
  return (
    <Box as="article" className={`card change-card change-card--${tone} ${isOff ? 'change-card--off' : ''}`}>
      <Frame view={view}>
        <Box className="change-card__body">
          <Paragraph className="change-card__kinds" words={kinds} />
          <Text as="h3" className="change-card__title">
            {title}
          </Text>
          {values.map((value) => (
            <ChangedValue key={value.kind} value={value} />
          ))}
          <Box className="change-card__details figures">
            {details.map(({ wording, language }) => (
              <Text key={wording} lang={language}>
                {wording}
              </Text>
            ))}
          </Box>
          <Marks marks={marks} />
        </Box>
        {to && <Icon name="chevron-right" size="small" />}
      </Frame>
    </Box>
  )
}
