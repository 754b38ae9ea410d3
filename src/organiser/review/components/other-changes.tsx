import { useState } from 'react'
import { Section } from '@/components/section'
import { Marks } from '@/components/session/marks'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { FieldChanges } from '../../components/field-changes'
import type { OtherChangeView } from '../view'
import { Folded } from './folded'

const idOf = (address: string): string => `other-${address.replace('/', '-')}`

function Head({ view: { kind, title, mark } }: { view: OtherChangeView }) {
  return (
    <Box className="other__head">
      <Paragraph className="other__kind" words={kind} />
      <Text as="h3" className="other__title">
        {title}
      </Text>
      <Marks marks={[mark]} />
    </Box>
  )
}

function Other({ view }: { view: OtherChangeView }) {
  const { t } = useLocale()
  const [isOpen, setOpen] = useState(false)
  const id = idOf(view.address)
  return (
    <Box as="article" id={id} className="card other">
      <Head view={view} />
      <Box className="other__acts">
        {view.fields.length > 0 && (
          <Button
            id={`${id}-fields`}
            className={`other__act other__fold ${isOpen ? 'other__fold--open' : ''}`}
            expanded={isOpen}
            onPress={() => setOpen(!isOpen)}
          >
            <Icon name="chevron-down" size="small" />
            <Text>{t('review.fields')}</Text>
          </Button>
        )}
        {view.to && (
          <Link
            id={`${id}-edit`}
            className="other__act"
            to={view.to}
            label={`${t('review.edit')}: ${view.title.wording}`}
          >
            <Icon name="pencil" size="small" />
            <Text>{t('review.edit')}</Text>
          </Link>
        )}
      </Box>
      {isOpen && <FieldChanges fields={view.fields} />}
    </Box>
  )
}

const FIRST = 10

/** What differs and is on no card of an attendee. */
export function OtherChanges({ changes }: { changes: readonly OtherChangeView[] }) {
  return (
    <Section id="others" title="review.others" note={String(changes.length)}>
      <Folded id="others" items={changes} first={FIRST} keyOf={(view) => view.address}>
        {(view) => <Other view={view} />}
      </Folded>
    </Section>
  )
}
