import { isUnnamed } from 'domain/begin/unnamed'
import { useState } from 'react'
import { EmptyState } from '@/components/empty-state'
import { useLocale } from '@/i18n/viewer-settings'
import { go } from '@/platform/navigation/navigate'
import { bringFile, useProgrammeImport } from '@/stores/organiser/programme-import'
import { Box } from '@/ui/box'
import { FileField } from '@/ui/form/file-field'
import { Icon } from '@/ui/icon'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { DeskPage, type DeskView } from '../frame/desk-page'
import { fileChooseHint } from './choose-hint'
import { CheckedFile } from './components/checked-file'
import { ChooseFile } from './components/choose-file'
import { Failed } from './components/failed'
import { FileProgress } from './components/file-progress'
import { endings } from './view'
import '../words'
import './index.scss'

type Refusal = 'refused' | 'several'

function Unnamed() {
  const { t } = useLocale()
  const act = { label: t('fileImport.unnamed.act'), onPress: () => go('/organiser/home/index') }
  return <EmptyState icon="info" title={t('fileImport.unnamed.title')} body={t('fileImport.unnamed.body')} act={act} />
}

/** Which file is looked at, and the way to another one. */
function FileLine({ onRefused }: { onRefused: (why: Refusal) => void }) {
  const { t } = useLocale()
  const { file, checked } = useProgrammeImport()
  return (
    <Box className="import-file">
      <Box className="import-file__words">
        <Text as="h2" id="import-name" className="import-file__name">
          {file?.name ?? ''}
        </Text>
        {checked && (
          <Paragraph
            className="import-file__note figures"
            words={t('agenda.sessions', { n: checked.report.sessions })}
          />
        )}
      </Box>
      <FileField
        id="import-another"
        isSmall
        label={t('fileImport.another')}
        endings={endings}
        isAlone
        onPick={(picked) => void bringFile(picked)}
        onRefused={onRefused}
      />
    </Box>
  )
}

/** What there is before a file could be looked at. */
function NoFile({ onRefused }: { onRefused: (why: Refusal) => void }) {
  const { t } = useLocale()
  const isFailed = useProgrammeImport(({ stage }) => stage === 'failed')
  return (
    <>
      {isFailed && <Failed />}
      <ChooseFile hint={t(fileChooseHint)} onRefused={onRefused} />
    </>
  )
}

function Import({ draft }: DeskView) {
  const { t } = useLocale()
  const { file, stage, checked } = useProgrammeImport()
  const [refused, setRefused] = useState<{ why: Refusal; beside?: unknown }>()
  if (isUnnamed(draft.programme.forum)) return <Unnamed />
  const refuse = (why: Refusal) => setRefused({ why, beside: file })
  return (
    <>
      {refused && refused.beside === file && (
        <Box className="import-fault" role="alert">
          <Icon name="circle-alert" />
          <Text id="import-refused">{t(`fileImport.fault.${refused.why}`)}</Text>
        </Box>
      )}
      {!file || stage === 'failed' ? <NoFile onRefused={refuse} /> : <FileLine onRefused={refuse} />}
      {file && stage !== 'failed' && !checked && <FileProgress />}
      {checked && stage !== 'failed' && <CheckedFile checked={checked} languages={draft.programme.forum.languages} />}
    </>
  )
}

export default function ProgrammeImportPage() {
  const { t } = useLocale()
  const isLooked = useProgrammeImport(({ checked, stage }) => checked !== undefined && stage !== 'failed')
  return (
    <DeskPage title={t('fileImport.title')} hasOwnBar={isLooked} isAlone className="import">
      {(desk) => <Import {...desk} />}
    </DeskPage>
  )
}
