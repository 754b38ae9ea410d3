import { useState } from 'react'
import { AlbumRefused } from '@/frame/album-refused'
import { useLocale } from '@/i18n/viewer-settings'
import { toast } from '@/platform/dialog/toast'
import { type PhotoSaveResult, savePhoto } from '@/platform/share/photo-album'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'

export type PhotoActionsProps = {
  /** Path of the whole picture below the backend's address. */
  picture: string
  onShare: () => void
}

/** What came of saving, said in a word; a refusal is said where the way to the settings is. */
const said = { saved: 'photos.saved', failed: 'act.failed' } as const

/** Into the phone's album, and on to others. */
export function PhotoActions({ picture, onShare }: PhotoActionsProps) {
  const { t } = useLocale()
  const [saving, setSaving] = useState<PhotoSaveResult>()
  const save = async () => {
    const outcome = await savePhoto(picture)
    setSaving(outcome)
    if (outcome === 'saved' || outcome === 'failed') toast(t(said[outcome]))
  }
  return (
    <>
      <Button id="photo-save" className="button button--main" onPress={save}>
        <Icon name="download" />
        <Text>{t('photos.save')}</Text>
      </Button>
      {saving === 'refused' && <AlbumRefused id="photo" className="muted" />}
      <Button id="photo-share" className="button" onPress={onShare}>
        <Icon name="qr-code" />
        <Text>{t('share.title')}</Text>
      </Button>
    </>
  )
}
