import { useLocale } from '@/i18n/viewer-settings'
import { pickPicture } from '@/platform/files/pick-file'
import type { PickedFile } from '@/platform/files/picked-file'
import { Button } from '@/ui/button'

type AlbumButtonProps = {
  id: string
  disabled: boolean
  onPick: (file: PickedFile) => unknown
  onRefused: (why: 'refused') => void
}

/** A picture of the phone's own, or one that is taken now. */
export function AlbumButton({ id, disabled, onPick, onRefused }: AlbumButtonProps) {
  const { t } = useLocale()
  const pick = async () => {
    const picked = await pickPicture()
    if (picked === 'refused') onRefused('refused')
    else if (picked !== 'cancelled') onPick(picked)
  }
  return <Button id={id} className="button" disabled={disabled} onPress={() => void pick()} words={t('media.album')} />
}
