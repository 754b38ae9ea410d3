import { useLocale } from '@/i18n/viewer-settings'
import { photoUrl } from '@/platform/share/photo-album'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import type { PhotoActionsProps } from './photo-actions'

export function PhotoActions({ picture, onShare }: PhotoActionsProps) {
  const { t } = useLocale()
  return (
    <>
      <a id="photo-save" className="press viewer__act" href={photoUrl(picture)} download aria-label={t('photos.save')}>
        <Icon name="download" />
      </a>
      <Button id="photo-share" className="viewer__act" label={t('share.title')} onPress={onShare}>
        <Icon name="qr-code" />
      </Button>
    </>
  )
}
