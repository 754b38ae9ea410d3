import { inOwnDirection } from 'domain/text/visible-text'
import { useLocale } from '@/i18n/viewer-settings'
import { dropMedia, useMediaUpload } from '@/stores/organiser/media-upload'
import { mediaFaultWords } from '../../components/file-fault-words'
import { ProblemNote } from '../../components/problem-note'
import { UploadProgress } from '../../components/upload-progress'

/** How far the field's file is on its way, or why it was not taken. */
export function MediaProgress({ id }: { id: string }) {
  const locale = useLocale()
  const { t } = locale
  const { field, file, stage, sent, isCut, problem } = useMediaUpload()
  if (field !== id || !file) return null
  const name = inOwnDirection(file.name)
  if (stage === 'failed')
    return (
      <ProblemNote id={`${id}-problem`} className="file-input__problem">
        {`${t('fileImport.failed', { name })}. ${problem ? mediaFaultWords(problem, locale) : ''}`}
      </ProblemNote>
    )
  const isSending = stage === 'uploading'
  return (
    <UploadProgress
      id={id}
      title={t(isSending ? 'fileImport.uploading' : 'media.checking', { name })}
      {...(isSending && { sent })}
      size={file.size}
      isCut={isCut}
      note={t('media.checking.body')}
      onCancel={dropMedia}
    />
  )
}
