import { useMemo } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { toast } from '@/platform/dialog/toast'
import { replacePage } from '@/platform/navigation/replace-page'
import { type CheckedImport, takeFile, useProgrammeImport } from '@/stores/organiser/programme-import'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'
import { outcomeView } from '../view'
import { ColumnCards } from './column-cards'
import { ImportBar, ImportNotes, Kept } from './outcome'
import { RowTable } from './row-table'

type CheckedFileProps = { checked: CheckedImport; languages: readonly string[] }

/** The dry run: columns, rows, what would change, and the way to take it. */
export function CheckedFile({ checked, languages }: CheckedFileProps) {
  const locale = useLocale()
  const { t } = locale
  const { stage, isStale } = useProgrammeImport()
  const view = useMemo(() => outcomeView(checked, locale), [checked, locale])
  const take = async () => {
    const taken = await takeFile()
    if (taken === undefined) return
    toast(t('fileImport.done', { n: taken }))
    await replacePage('/organiser/review/index')
  }
  return (
    <>
      {isStale && (
        <Box className="import-stale" role="status">
          <Icon name="info" />
          <Text id="import-stale">{t('fileImport.stale')}</Text>
        </Box>
      )}
      <ColumnCards checked={checked} languages={languages} />
      <ImportNotes notes={view.notes} />
      <Kept view={view} />
      <RowTable checked={checked} />
      <ImportBar view={view} isBusy={stage !== 'checked'} isTaking={stage === 'taking'} onTake={() => void take()} />
    </>
  )
}
