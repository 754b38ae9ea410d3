import { inOwnDirection } from 'domain/text/visible-text'
import { useLocale } from '@/i18n/viewer-settings'
import { dropFile, useProgrammeImport } from '@/stores/organiser/programme-import'
import { UploadProgress } from '../../components/upload-progress'

/** While the programme's file is on its way or read. */
export function FileProgress() {
  const { t } = useLocale()
  const { file, stage, sent, isCut } = useProgrammeImport()
  if (!file) return null
  const isSending = stage === 'uploading'
  const name = inOwnDirection(file.name)
  return (
    <UploadProgress
      id="import"
      title={t(isSending ? 'fileImport.uploading' : 'fileImport.checking', { name })}
      {...(isSending && { sent })}
      size={file.size}
      isCut={isCut}
      note={t('fileImport.checking.body')}
      onCancel={dropFile}
    />
  )
}
