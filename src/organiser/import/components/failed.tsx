import { inOwnDirection } from 'domain/text/visible-text'
import { useLocale } from '@/i18n/viewer-settings'
import { checkAgain, useProgrammeImport } from '@/stores/organiser/programme-import'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'
import { faultWords, isPassing } from '../../components/file-fault-words'

/** Why the file was not taken, and what to do about it. */
export function Failed() {
  const locale = useLocale()
  const { t } = locale
  const { file, problem } = useProgrammeImport()
  if (!file || !problem) return null
  return (
    <Box className="import-fault" role="alert">
      <Icon name="circle-alert" />
      <Box className="import-fault__body">
        <Text className="import-fault__title">{t('fileImport.failed', { name: inOwnDirection(file.name) })}</Text>
        <Text id="import-problem">{faultWords(problem, locale)}</Text>
      </Box>
      {isPassing(problem) && (
        <Button id="import-retry" className="button" onPress={() => void checkAgain()} words={t('state.retry')} />
      )}
    </Box>
  )
}
