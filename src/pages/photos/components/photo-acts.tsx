import { useState } from 'react'
import { useLocale } from '@/i18n/reader-context'
import { toast } from '@/platform/dialog/toast'
import { openPermissions, type Saving, savePicture } from '@/platform/share/album'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { Words } from '@/ui/words'

export type PhotoActsProps = {
  /** Path of the whole picture below the backend's address. */
  picture: string
  onShare: () => void
}

/** What came of saving, said in a word; a refusal is said where the way to the settings is. */
const said = { saved: 'photos.saved', failed: 'act.failed' } as const

function Refused() {
  const { t } = useLocale()
  return (
    <>
      <Words as="p" id="photo-refused" className="muted">
        {t('photos.refused')}
      </Words>
      <Press id="photo-settings" className="button" onPress={openPermissions}>
        <Icon name="settings" />
        <Words>{t('photos.settings')}</Words>
      </Press>
    </>
  )
}

/** Into the phone's album, and on to others. */
export function PhotoActs({ picture, onShare }: PhotoActsProps) {
  const { t } = useLocale()
  const [saving, setSaving] = useState<Saving>()
  const save = async () => {
    const outcome = await savePicture(picture)
    setSaving(outcome)
    if (outcome === 'saved' || outcome === 'failed') toast(t(said[outcome]))
  }
  return (
    <>
      <Press id="photo-save" className="button button--main" onPress={save}>
        <Icon name="download" />
        <Words>{t('photos.save')}</Words>
      </Press>
      {saving === 'refused' && <Refused />}
      <Press id="photo-share" className="button" onPress={onShare}>
        <Icon name="qr-code" />
        <Words>{t('share.title')}</Words>
      </Press>
    </>
  )
}
