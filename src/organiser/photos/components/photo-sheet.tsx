import { MAX_CAPTION_LENGTH, type Photo } from 'domain/photos/album'
import type { Language, LocalizedText } from 'domain/text/text'
import { BottomSheet } from '@/components/bottom-sheet'
import { languageName } from '@/i18n/locale'
import { useLocale } from '@/i18n/viewer-settings'
import { fileUrl } from '@/platform/backend/file-url'
import { requestCaptionPhoto } from '@/stores/organiser/desk'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/form/text-field'
import { Image } from '@/ui/image/image'
import { Paragraph } from '@/ui/paragraph'
import { askedLanguages } from '../../components/asked-languages'
import { useBusy } from '../../components/use-busy'
import { useRunAction } from '../../frame/use-run-action'
import { changedWordings } from '../view'

type PhotoSheetProps = {
  photo: Photo
  /** The forum's. */
  languages: readonly Language[]
  /** What was typed and is not saved yet. */
  typed: LocalizedText
  onType: (typed: LocalizedText) => void
  onRemove: () => Promise<unknown>
  onClose: () => void
}

/** One photo: its caption in each language, and the way out of the gallery. */
export function PhotoSheet({ photo, languages, typed, onType, onRemove, onClose }: PhotoSheetProps) {
  const locale = useLocale()
  const { t } = locale
  const act = useRunAction()
  const { isBusy, run } = useBusy()
  const wordings = changedWordings(photo.caption, typed)
  const save = async () => {
    if (!(await act({ run: () => requestCaptionPhoto(photo.id, wordings), done: t('photoDesk.saved') }))) return
    onType({})
    onClose()
  }
  return (
    <BottomSheet title={t('photoDesk.photo')} closeLabel={t('act.done')} onClose={onClose}>
      <Box className="photo-sheet">
        <Image
          className="photo-sheet__shown"
          src={fileUrl(photo.picture.path)}
          fallback={fileUrl(photo.thumbnail.path)}
          alt=""
          mode="aspectFit"
          eager
        />
        {askedLanguages(photo.caption, languages).map((language) => (
          <TextField
            key={language}
            id={`caption-${language}`}
            label={t('edit.in', { label: t('photoDesk.caption'), language: languageName(language, locale) })}
            lang={language}
            value={typed[language] ?? photo.caption[language] ?? ''}
            onChange={(wording) => onType({ ...typed, [language]: wording })}
            maxLength={MAX_CAPTION_LENGTH}
            disabled={isBusy}
          />
        ))}
        <Paragraph className="fine" words={t('photoDesk.caption.hint')} />
        <Box className="photo-sheet__acts">
          <Button
            id="photo-remove"
            className="button photo-sheet__remove"
            disabled={isBusy}
            onPress={() => void run(onRemove)}
            words={t('photoDesk.remove')}
          />
          <Button
            id="photo-save"
            className="button button--main"
            disabled={isBusy || Object.keys(wordings).length === 0}
            onPress={() => void run(save)}
            words={t('photoDesk.save')}
          />
        </Box>
      </Box>
    </BottomSheet>
  )
}
