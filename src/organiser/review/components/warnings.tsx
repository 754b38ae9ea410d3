import type { ReactNode } from 'react'
import { Section } from '@/components/section'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import type { WarningView } from '../view'
import { Folded } from './folded'

function Frame({ to, children }: { to?: string; children: ReactNode }) {
  if (!to) return <Box className="warning__frame">{children}</Box>
  return (
    <Link className="warning__frame" to={to}>
      {children}
      <Icon name="chevron-right" size="small" />
    </Link>
  )
}

function WarningCard({ view: { kind, words, to, tone } }: { view: WarningView }) {
  return (
    <Box as="article" className={`card warning warning--${tone}`}>
      <Frame to={to}>
        <Box className="warning__icon" decorative>
          <Icon name={tone === 'alert' ? 'triangle-alert' : 'info'} />
        </Box>
        <Box className="warning__body">
          <Text as="h3" className="warning__kind">
            {kind}
          </Text>
          <Paragraph className="warning__words figures" words={words} />
        </Box>
      </Frame>
    </Box>
  )
}

const FIRST = 5

/** What somebody should look at before publishing; what was published so is told apart, and shortly. */
export function Warnings({ warnings, isOld }: { warnings: readonly WarningView[]; isOld?: boolean }) {
  if (warnings.length === 0) return null
  const id = isOld ? 'warnings-old' : 'warnings'
  return (
    <Section id={id} title={isOld ? 'review.old' : 'review.warnings'} note={String(warnings.length)}>
      <Folded id={id} items={warnings} first={isOld ? 1 : FIRST} keyOf={(view) => view.id}>
        {(view) => <WarningCard view={view} />}
      </Folded>
    </Section>
  )
}
