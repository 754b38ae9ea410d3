import { useState } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { FieldChanges } from '../../components/field-changes'
import type { AuditEntryView, ItemChangeView } from '../view'
import { ReleaseLine } from './release-line'

function Item({ item: { kind, title, fields } }: { item: ItemChangeView }) {
  return (
    <Box className="act__item">
      <Box className="act__name">
        <Text className="act__kind">{kind}</Text>
        <Text className="act__title">{title}</Text>
      </Box>
      <FieldChanges fields={fields} />
    </Box>
  )
}

function Items({ id, items, more }: { id: string; items: readonly ItemChangeView[]; more: number }) {
  const { t } = useLocale()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        id={`${id}-details`}
        className={`act__press ${isOpen ? 'act__press--open' : ''}`}
        expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        <Icon name="chevron-down" size="small" />
        <Text>{t('history.details')}</Text>
      </Button>
      {isOpen && (
        <Box className="act__items">
          {items.map((item) => (
            <Item key={item.address} item={item} />
          ))}
          {more > 0 && <Paragraph className="muted" words={t('review.more', { n: more })} />}
        </Box>
      )}
    </>
  )
}

/** One act: what, who and when; opened, field by field before and after. */
export function AuditEntryCard({ act, onBack }: { act: AuditEntryView; onBack: (release: number) => void }) {
  const { number, words, by, items, more, release } = act
  const id = `act-${number}`
  return (
    <Box as="article" id={id} className={`card act ${release ? 'act--release' : ''}`}>
      <Text as="h3" className="act__words figures">
        {words}
      </Text>
      <Paragraph className="act__by figures" words={by} />
      {release && <ReleaseLine release={release} onBack={onBack} />}
      {items.length > 0 && <Items id={id} items={items} more={more} />}
    </Box>
  )
}
