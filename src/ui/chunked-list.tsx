import type { ReactElement } from 'react'
import { Box } from './box'
import { chunks } from './chunks'

type ChunkedListProps<Item> = {
  items: readonly Item[]
  className: string
  /** One item of the list, with its key. */
  children: (item: Item) => ReactElement
}

/** A list of any length, as lists that are short enough for a node of the mini program. */
export function ChunkedList<Item>({ items, className, children }: ChunkedListProps<Item>) {
  return (
    <>
      {chunks(items).map((group) => {
        const drawn = group.map(children)
        return (
          <Box as="ul" key={drawn[0]?.key} className={className}>
            {drawn}
          </Box>
        )
      })}
    </>
  )
}
