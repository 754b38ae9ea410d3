import { useLocale } from '@/i18n/viewer-settings'
import { openPermissionSettings } from '@/platform/share/photo-album'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'

/** That the phone keeps the app out of its album, and the way to its settings. */
export function AlbumRefused({ id, className }: { id: 'photo' | 'poster'; className: string }) {
  const { t } = useLocale()
  return (
    <>
      <Paragraph id={`${id}-refused`} className={className} words={t('photos.refused')} />
      <Button id={`${id}-settings`} className="button" onPress={openPermissionSettings}>
        <Icon name="settings" />
        <Text>{t('photos.settings')}</Text>
      </Button>
    </>
  )
}
