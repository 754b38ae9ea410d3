import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { ChunkedList } from '@/ui/chunked-list'
import { Icon } from '@/ui/icon'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { ListTools } from '../../../components/list-tools'
import type { PlaceItem } from '../view'

type PlaceItemsProps = {
  placed: readonly PlaceItem[]
  unplaced: readonly PlaceItem[]
  chosen?: string
  words: string
  onSearch: (words: string) => void
  onChoose: (id: string) => void
}

type RowsProps = Pick<PlaceItemsProps, 'chosen' | 'onChoose'> & { items: readonly PlaceItem[] }

function Rows({ items, chosen, onChoose }: RowsProps) {
  return (
    <ChunkedList items={items} className="plan-items">
      {({ id, name, icon, number }) => (
        <Box as="li" key={id}>
          <Button
            id={`plan-item-${id}`}
            className={`plan-item ${id === chosen ? 'plan-item--chosen' : ''}`}
            pressed={id === chosen}
            onPress={() => onChoose(id)}
          >
            {number ? <Text className="plan-item__number figures">{number}</Text> : <Icon name={icon} />}
            <Text className="plan-item__name">{name}</Text>
          </Button>
        </Box>
      )}
    </ChunkedList>
  )
}

/** The floor's places: on the plan, and not yet. */
export function PlaceItems({ placed, unplaced, chosen, words, onSearch, onChoose }: PlaceItemsProps) {
  const { t } = useLocale()
  return (
    <Box className="plan-list card" as="section" label={t('venue.places')}>
      <ListTools id="plan" label={t('items.search')} words={words} onSearch={onSearch} />
      <Rows items={placed} chosen={chosen} onChoose={onChoose} />
      {unplaced.length > 0 && (
        <>
          <Text as="h2" className="plan-list__title">
            {t('plan.notYet')}
          </Text>
          <Rows items={unplaced} chosen={chosen} onChoose={onChoose} />
        </>
      )}
      {words !== '' && placed.length + unplaced.length === 0 && (
        <Paragraph className="muted" words={t('items.found', { n: 0 })} />
      )}
    </Box>
  )
}
