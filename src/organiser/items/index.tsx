import { useRouter } from '@tarojs/taro'
import type { ListKind } from 'domain/programme/kinds'
import { useMemo, useState } from 'react'
import { EmptyState } from '@/components/empty-state'
import { useLocale } from '@/i18n/viewer-settings'
import { useForum } from '@/stores/forum'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { ListTools } from '../components/list-tools'
import { MoveControl } from '../components/move/move-control'
import { pageIndexOf } from '../components/paginate'
import { Pagination } from '../components/pagination'
import { DeskPage, type DeskView } from '../frame/desk-page'
import { ItemRow } from './components/item-row'
import { useReorder } from './use-reorder'
import { itemsView, parseListKind } from './view'
import '../words'
import './index.scss'

function Items({ kind, draft, preview }: DeskView & { kind: ListKind }) {
  const locale = useLocale()
  const { t } = locale
  const [query, setQuery] = useState({ words: '', part: 0 })
  const published = useForum(({ release }) => release?.programme)
  const { programme } = draft
  const { differences } = preview
  const { order, move } = useReorder(kind)
  const view = useMemo(
    () => itemsView(query, { kind, programme, published, differences, locale, order }),
    [query, kind, programme, published, differences, locale, order],
  )
  const onMove = (id: string, to: number) => {
    move(view.order ?? [], id, to)
    // The page goes where the row went.
    if (view.part) setQuery({ ...query, part: pageIndexOf(to) })
  }
  return (
    <>
      <ListTools
        id="items"
        label={t('items.search')}
        words={query.words}
        onSearch={(words) => setQuery({ words, part: 0 })}
        add={view.add === undefined ? undefined : { label: t('items.add'), to: view.add }}
      />
      {view.plan && (
        <Link id="items-plan" className="button items__plan" to={view.plan}>
          <Icon name="map" size="small" />
          <Text>{t('plan.open')}</Text>
        </Link>
      )}
      <Paragraph id="items-found" className="muted" words={view.found} />
      {view.isEmpty && <EmptyState icon="file-text" title={t('items.none')} body={t('items.noneBody')} />}
      {view.order && (
        <Paragraph
          id="items-order"
          className="fine"
          words={t(kind === 'people' ? 'items.order.people' : 'items.order')}
        />
      )}
      {view.part && <Pagination id="items-part" part={view.part} onShow={(part) => setQuery({ ...query, part })} />}
      {view.rows.length > 0 && (
        <Box as="ul" className="card items">
          {view.rows.map((item) => (
            <Box as="li" key={item.id} className={`items__row ${item.place === undefined ? '' : 'movable'}`}>
              <ItemRow item={item} kind={kind} />
              {item.place !== undefined && (
                <MoveControl
                  id={`move-${item.id}`}
                  what={item.title.wording}
                  index={item.place}
                  count={view.order?.length ?? 0}
                  onMove={(to) => onMove(item.id, to)}
                />
              )}
            </Box>
          ))}
        </Box>
      )}
    </>
  )
}

export default function ItemsPage() {
  const { t } = useLocale()
  const kind = parseListKind(useRouter().params.kind)
  return (
    <DeskPage title={t(kind ? `kinds.${kind}` : 'desk.title')}>
      {(desk) =>
        kind ? (
          <Items key={kind} kind={kind} {...desk} />
        ) : (
          <EmptyState icon="circle-help" title={t('state.gone.title')} body={t('desk.problem.gone')} />
        )
      }
    </DeskPage>
  )
}
