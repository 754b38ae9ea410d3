import type { ListKind } from 'domain/programme/kinds'
import { Marks } from '@/components/session/marks'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Text } from '@/ui/text'
import { RestoreButton } from '../../components/restore-button'
import type { ItemRowView } from '../view'

function What({ item: { title, lines, marks, to } }: { item: ItemRowView }) {
  return (
    <Box className="item__body">
      <Text className={`item__title words--block ${to ? '' : 'item__title--off'}`}>{title}</Text>
      {lines.map(({ wording, language }) => (
        <Text key={wording} className="item__line words--block figures" lang={language}>
          {wording}
        </Text>
      ))}
      <Marks marks={marks} />
    </Box>
  )
}

/** One item: the way to change it, or to bring it back. */
export function ItemRow({ item, kind }: { item: ItemRowView; kind: ListKind }) {
  const id = `item-${item.id}`
  if (item.to)
    return (
      <Link id={id} className="item" to={item.to}>
        <What item={item} />
        <Icon name="chevron-right" size="small" />
      </Link>
    )
  return (
    <Box id={id} className="item">
      <What item={item} />
      <RestoreButton id={`${id}-restore`} kind={kind} item={item.id} title={item.title.wording} />
    </Box>
  )
}
