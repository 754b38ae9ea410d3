import { useLocale } from '@/i18n/viewer-settings'
import { hasBackup } from '@/platform/files/download-backup.h5'
import { Text } from '@/ui/text'

/** For who brings a forum from another server: not by this form. */
export function MovingHere() {
  const { t } = useLocale()
  if (!hasBackup) return null
  return (
    <>
      <Text as="p" className="fine">
        {t('begin.moving')}
      </Text>
      <Text as="p" className="begin__command">
        forum restore forum.backup --force
      </Text>
    </>
  )
}
