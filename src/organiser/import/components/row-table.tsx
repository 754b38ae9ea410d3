import { useMemo, useState } from 'react'
import { Section } from '@/components/section'
import type { MessageKey } from '@/i18n/message-key'
import { useLocale } from '@/i18n/viewer-settings'
import { toast } from '@/platform/dialog/toast'
import { copyText } from '@/platform/share/clipboard'
import type { CheckedImport } from '@/stores/organiser/programme-import'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { paginate } from '../../components/paginate'
import { Pagination } from '../../components/pagination'
import { type RowState, type RowView, rowStates, rowsText, rowsView } from '../rows-view'
import { FileRow } from './file-row'
import './row-table.scss'

/** Rows on a page at once: each has some twenty nodes, and WeChat's audit allows 1,000. */
const ROWS = 30

const heads: readonly MessageKey[] = [
  'fileImport.head.row',
  'fileImport.head.state',
  'field.title',
  'fileImport.field.day',
  'fileImport.head.time',
  'field.room',
  'field.speakers',
  'fileImport.head.what',
]

type FilterProps = { rows: readonly RowView[]; chosen: RowState | undefined; onChoose: (state?: RowState) => void }

function Filter({ rows, chosen, onChoose }: FilterProps) {
  const { t } = useLocale()
  const countOf = (state: RowState): number => rows.filter((row) => row.state === state).length
  const chip = (id: string, words: string, count: number, isOn: boolean, choose: () => void) => (
    <Button
      key={id}
      id={`rows-${id}`}
      className={`import-chip ${isOn ? 'import-chip--on' : ''}`}
      pressed={isOn}
      onPress={choose}
    >
      <Text className="figures">{`${words} ${count}`}</Text>
    </Button>
  )
  return (
    <Box className="import-chips" role="group" label={t('fileImport.head.state')}>
      {chip('all', t('fileImport.all'), rows.length, chosen === undefined, () => onChoose())}
      {rowStates.map((state) =>
        chip(state, t(`fileImport.state.${state}`), countOf(state), chosen === state, () => onChoose(state)),
      )}
    </Box>
  )
}

/** What becomes of each row, doubtful ones first; of many rows one part. */
export function RowTable({ checked }: { checked: CheckedImport }) {
  const locale = useLocale()
  const { t } = locale
  const rows = useMemo(() => rowsView(checked, locale), [checked, locale])
  const [chosen, setChosen] = useState<RowState>()
  const [wanted, setWanted] = useState(0)
  const listed = chosen ? rows.filter(({ state }) => state === chosen) : rows
  const { rows: shown, part } = paginate(listed, wanted, ROWS)
  const choose = (state?: RowState) => {
    setChosen(state)
    setWanted(0)
  }
  const copy = async () => {
    const isCopied = await copyText(
      rowsText(
        listed,
        heads.map((key) => t(key)),
        locale,
      ),
    )
    toast(isCopied ? t('fileImport.copied', { n: listed.length }) : t('act.failed'))
  }
  return (
    <Section title="fileImport.rows" id="import-rows" note={t('fileImport.legend')}>
      <Filter rows={rows} chosen={chosen} onChoose={choose} />
      {shown.length === 0 && <Paragraph className="muted" words={t('fileImport.none')} />}
      {shown.length > 0 && (
        <Box as="table" role="table" label={t('fileImport.rows')} className="card import-table">
          <Box as="thead" role="rowgroup" className="import-table__head">
            <Box as="tr" role="row">
              {heads.map((key) => (
                <Box as="th" role="columnheader" key={key} className="import-table__name">
                  <Text>{t(key)}</Text>
                </Box>
              ))}
            </Box>
          </Box>
          <Box as="tbody" role="rowgroup" className="import-table__rows">
            {shown.map((row) => (
              <FileRow key={row.key} row={row} />
            ))}
          </Box>
        </Box>
      )}
      {listed.length > 0 && (
        <Button id="import-copy" className="button import-copy" onPress={() => void copy()}>
          <Icon name="copy" />
          <Text>{t('fileImport.copy')}</Text>
        </Button>
      )}
      {part && <Pagination id="import-part" part={part} onShow={setWanted} />}
    </Section>
  )
}
