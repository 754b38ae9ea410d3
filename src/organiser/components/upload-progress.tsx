import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { megabytes } from './megabytes'
import './upload-progress.scss'

type UploadProgressProps = {
  /** What the ids of its elements begin with. */
  id: string
  title: string
  /** Bytes that the backend has, and all; without `sent` all of it is there. */
  sent?: number
  size: number
  /** The connection is lost. */
  isCut: boolean
  /** What is said in place of the bytes once all is there. */
  note: string
  /** Without it there is no way back. */
  onCancel?: () => void
}

/** While a file is on its way or read: how far it is, and the way out. */
export function UploadProgress({ id, title, sent, size, isCut, note, onCancel }: UploadProgressProps) {
  const { t } = useLocale()
  const share = sent === undefined ? 100 : Math.round((100 * sent) / Math.max(1, size))
  return (
    <Box as="section" className="card upload-progress">
      <Box role="status">
        <Paragraph id={`${id}-progress`} className="upload-progress__title" words={title} />
        {isCut && <Paragraph id={`${id}-cut`} className="upload-progress__cut" words={t('fileImport.cut')} />}
      </Box>
      <Box className="upload-progress__track" decorative>
        <Box className="upload-progress__done" style={{ width: `${share}%` }} />
      </Box>
      <Box className="upload-progress__foot">
        <Text className="upload-progress__words figures">
          {sent === undefined ? note : t('fileImport.sent', { done: megabytes(sent), all: megabytes(size) })}
        </Text>
        {onCancel && (
          <Button
            id={`${id}-cancel`}
            className="button upload-progress__cancel"
            onPress={onCancel}
            words={t('fileImport.cancel')}
          />
        )}
      </Box>
    </Box>
  )
}
