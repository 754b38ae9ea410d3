import { type ReactNode, useState } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { ChunkedList } from '@/ui/chunked-list'

type FoldedProps<Item> = {
  id: string
  items: readonly Item[]
  /** So many are shown before somebody asks for all. */
  first: number
  keyOf: (item: Item) => string
  children: (item: Item) => ReactNode
}

/** A list that shows its beginning, and all of it when asked. One that hides a single item hides none. */
export function Folded<Item>({ id, items, first, keyOf, children }: FoldedProps<Item>) {
  const { t } = useLocale()
  const [isOpen, setOpen] = useState(false)
  const shown = isOpen || items.length <= first + 1 ? items : items.slice(0, first)
  const left = items.length - shown.length
  return (
    <>
      <ChunkedList items={shown} className="review__list">
        {(item) => (
          <Box as="li" key={keyOf(item)}>
            {children(item)}
          </Box>
        )}
      </ChunkedList>
      {left > 0 && (
        <Button
          id={`${id}-more`}
          className="button"
          expanded={false}
          onPress={() => setOpen(true)}
          words={t('review.more', { n: left })}
        />
      )}
    </>
  )
}
