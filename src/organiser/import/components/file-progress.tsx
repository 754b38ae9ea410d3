import { inOwnDirection } from 'domain/text/visible-text'
import { useLocale } from '@/i18n/viewer-settings'
import { dropFile, useProgrammeImport } from '@/stores/programme-import'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Text } from '@/ui/text'
import { megabytes } from '../view'
import './file-progress.scss'

/** While the file is on its way or read: how far it is, and the way out. */
export function FileProgress() {
  const { t } = useLocale()
  const { file, stage, sent, isCut } = useProgrammeImport()
  if (!file) return null
  const name = inOwnDirection(file.name)
  const isSending = stage === 'uploading'
  const share = isSending ? Math.round((100 * sent) / Math.max(1, file.size)) : 100
  return (
    <Box as="section" className="card import-progress">
      <Box role="status">
        <Text as="h2" id="import-progress" className="import-progress__title">
          {t(isSending ? 'fileImport.uploading' : 'fileImport.checking', { name })}
        </Text>
        {isCut && (
          <Text as="p" id="import-cut" className="import-progress__cut">
            {t('fileImport.cut')}
          </Text>
        )}
      </Box>
      <Box className="import-progress__track" decorative>
        <Box className="import-progress__done" style={{ width: `${share}%` }} />
      </Box>
      <Box className="import-progress__foot">
        <Text className="import-progress__words figures">
          {isSending
            ? t('fileImport.sent', { done: megabytes(sent), all: megabytes(file.size) })
            : t('fileImport.checking.body')}
        </Text>
        <Button
          id="import-cancel"
          className="button import-progress__cancel"
          onPress={dropFile}
          words={t('fileImport.cancel')}
        />
      </Box>
    </Box>
  )
}
