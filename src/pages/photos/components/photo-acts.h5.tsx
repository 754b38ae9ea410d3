import { useLocale } from '@/i18n/reader-context'
import { pictureAddress } from '@/platform/share/album'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import type { PhotoActsProps } from './photo-acts'

export function PhotoActs({ picture, onShare }: PhotoActsProps) {
  const { t } = useLocale()
  return (
    <>
      <a
        id="photo-save"
        className="press viewer__act"
        href={pictureAddress(picture)}
        download
        aria-label={t('photos.save')}
      >
        <Icon name="download" />
      </a>
      <Press id="photo-share" className="viewer__act" label={t('share.title')} onPress={onShare}>
        <Icon name="qr-code" />
      </Press>
    </>
  )
}
