import { useMemo, useState } from 'react'
import { EmptyState } from '@/components/empty-state'
import { useLocale } from '@/i18n/viewer-settings'
import { useForum } from '@/stores/forum'
import { DeskPage, type DeskView } from '../frame/desk-page'
import { AddPhotos } from './components/add-photos'
import { PhotoGallery } from './components/photo-gallery'
import { photoDeskView } from './view'
import '../words'
import './index.scss'

function Photos({ draft }: DeskView) {
  const locale = useLocale()
  const { t } = locale
  const gallery = useForum((forum) => forum.gallery)
  const [page, setPage] = useState(0)
  const { languages } = draft.programme.forum
  const view = useMemo(
    () => gallery && photoDeskView(gallery, languages, page, locale),
    [gallery, languages, page, locale],
  )
  if (!gallery || !view)
    return <EmptyState icon="image" title={t('photoDesk.unpublished.title')} body={t('photoDesk.unpublished.body')} />
  return (
    <>
      <AddPhotos albums={view.albums} />
      <PhotoGallery gallery={gallery} view={view} languages={languages} onPage={setPage} />
    </>
  )
}

/** The photos that guests see: adding, wording and removing them. They are shown at once, without a release. */
export default function PhotosDeskPage() {
  const { t } = useLocale()
  return (
    <DeskPage title={t('photos.title')} hasOwnBar>
      {(desk) => <Photos {...desk} />}
    </DeskPage>
  )
}
