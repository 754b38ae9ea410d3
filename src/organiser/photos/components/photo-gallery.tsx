import type { Gallery } from 'domain/photos/album'
import type { PhotoId } from 'domain/programme/ids'
import type { Language, LocalizedText } from 'domain/text/text'
import { useState } from 'react'
import { EmptyState } from '@/components/empty-state'
import { Section } from '@/components/section'
import { useLocale } from '@/i18n/viewer-settings'
import { requestRemovePhoto } from '@/stores/organiser/desk'
import { Pagination } from '../../components/pagination'
import { useRunAction } from '../../frame/use-run-action'
import type { PhotoDeskView } from '../view'
import { PhotoSheet } from './photo-sheet'
import { PhotoTiles } from './photo-tiles'
import { RemovedPhoto } from './removed-photo'

type PhotoGalleryProps = {
  gallery: Gallery
  view: PhotoDeskView
  languages: readonly Language[]
  onPage: (page: number) => void
}

/** What guests see, and what can be done with each photo. */
export function PhotoGallery({ gallery, view: { tiles, page, count }, languages, onPage }: PhotoGalleryProps) {
  const { t } = useLocale()
  const act = useRunAction()
  const [open, setOpen] = useState<PhotoId>()
  const [removed, setRemoved] = useState<PhotoId>()
  // What was typed stays until it is saved or the page is left.
  const [typed, setTyped] = useState<Readonly<Record<string, LocalizedText>>>({})
  const photo = gallery.photos.find(({ id }) => id === open)
  const remove = async (id: PhotoId) => {
    if (!(await act({ run: () => requestRemovePhoto(id) }))) return
    setOpen(undefined)
    setRemoved(id)
  }
  return (
    <Section title="photoDesk.gallery" note={count}>
      {removed && <RemovedPhoto key={removed} id={removed} onBack={() => setRemoved(undefined)} />}
      {tiles.length === 0 ? (
        <EmptyState icon="image" title={t('photos.empty.title')} body={t('photoDesk.empty')} />
      ) : (
        <PhotoTiles tiles={tiles} onOpen={setOpen} />
      )}
      {page && <Pagination id="photos" part={page} onShow={onPage} />}
      {photo && (
        <PhotoSheet
          photo={photo}
          languages={languages}
          typed={typed[photo.id] ?? {}}
          onType={(wordings) => setTyped({ ...typed, [photo.id]: wordings })}
          onRemove={() => remove(photo.id)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Section>
  )
}
