import { useLocale } from '@/i18n/viewer-settings'
import { pickPictures } from '@/platform/files/pick-file'
import type { PickedFile } from '@/platform/files/picked-file'
import { Button } from '@/ui/button'

type AlbumButtonProps = {
  id: string
  disabled?: boolean
  /** How many at once; one unless told, nine at most. */
  most?: number
  onPick: (files: readonly PickedFile[]) => unknown
  onRefused: (why: 'refused') => void
}

/** Pictures of the phone's own, or one that is taken now. */
export function AlbumButton({ id, disabled, most = 1, onPick, onRefused }: AlbumButtonProps) {
  const { t } = useLocale()
  const pick = async () => {
    const picked = await pickPictures(most)
    if (picked === 'refused') onRefused('refused')
    else if (picked !== 'cancelled') onPick(picked)
  }
  return <Button id={id} className="button" disabled={disabled} onPress={() => void pick()} words={t('media.album')} />
}
