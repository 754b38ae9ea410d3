import { photoEndings } from 'domain/media/media-use'
import { useState } from 'react'
import { Section } from '@/components/section'
import { useLocale } from '@/i18n/viewer-settings'
import type { PickedFile } from '@/platform/files/picked-file'
import { requestAddPhotos } from '@/stores/organiser/photo-uploads'
import { Box } from '@/ui/box'
import { Choice } from '@/ui/form/choice'
import { FileField } from '@/ui/form/file-field'
import { Paragraph } from '@/ui/paragraph'
import { AlbumButton } from '../../components/album-button'
import { ProblemNote } from '../../components/problem-note'
import { photoChooseHint } from '../choose-hint'
import type { PhotoDeskView } from '../view'
import { UploadedPhotos } from './uploaded-photos'

/** Pictures that WeChat's album gives at once on every phone (wx.chooseMedia, `count`). */
const MOST = 9

/** Where photos come in: what is taken, into which album, and how far they are. */
export function AddPhotos({ albums }: Pick<PhotoDeskView, 'albums'>) {
  const { t } = useLocale()
  const [album, setAlbum] = useState<string>()
  const [isRefused, setRefused] = useState(false)
  const add = (files: readonly PickedFile[]) => {
    setRefused(false)
    // The backend says what is wrong with an album that is gone.
    void requestAddPhotos(files, album as Parameters<typeof requestAddPhotos>[1])
  }
  const refuse = () => setRefused(true)
  return (
    <Section title="photoDesk.add">
      <Box className="card add-photos">
        {albums.length > 0 && (
          <Choice
            id="photo-album"
            label={t('photoDesk.album')}
            value={album ?? albums[0]?.value ?? ''}
            options={albums}
            onChange={setAlbum}
          />
        )}
        <FileField
          id="photo-files"
          label={t('photoDesk.choose')}
          hint={t(photoChooseHint)}
          endings={photoEndings}
          isAlone
          onPickPhotos={add}
          onRefused={refuse}
        />
        <AlbumButton id="photo-files-album" most={MOST} onPick={add} onRefused={refuse} />
        <Paragraph className="fine" words={t('photoDesk.limits')} />
        {isRefused && (
          <ProblemNote id="photo-files-refused" className="file-problem">
            {t('fileImport.fault.refused')}
          </ProblemNote>
        )}
      </Box>
      <UploadedPhotos />
    </Section>
  )
}
