import type { Worded } from 'domain/text/text'
import type { ReactNode } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Modal } from '@/ui/modal'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { Image } from './image'
import './photo-viewer.scss'

export type ViewedPhoto = {
  readonly id: string
  readonly address: string
  /** What is shown where it cannot be had: the thumbnail that was tapped. */
  readonly thumbnail: string
  readonly caption: Worded
  /** A word in a small frame, such as that the picture is a sample. */
  readonly mark?: string
}

export type PhotoViewerProps = {
  photos: readonly ViewedPhoto[]
  /** Which of them is shown; one of theirs. */
  at: number
  onMove: (at: number) => void
  /** The reader wants the picture alone, full screen. */
  onEnlarge: (at: number) => void
  onClose: () => void
  /** What can be done with the photo. */
  children?: ReactNode
}

/** One photo with all of its caption. The platform's own preview, a tap away, leads on to the next. */
export function PhotoViewer({ photos, at, onEnlarge, onClose, children }: PhotoViewerProps) {
  const { t } = useLocale()
  const photo = photos[at]
  if (!photo) return null
  const { address, thumbnail, caption, mark } = photo
  return (
    <Modal label={caption.wording} closeLabel={t('photos.close')} onClose={onClose}>
      <Box className="photo-sheet" id="photo-viewer">
        <Button className="photo-sheet__picture" label={caption.wording} onPress={() => onEnlarge(at)}>
          <Image
            key={address}
            className="photo-sheet__image"
            src={address}
            fallback={thumbnail}
            alt={caption.wording}
            mode="aspectFit"
            eager
          />
        </Button>
        <Paragraph id="photo-caption" selectable words={caption} />
        {mark && <Text className="chip chip--quiet photo-sheet__mark">{mark}</Text>}
        <Box className="photo-sheet__acts">{children}</Box>
        <Button id="photo-close" className="button" onPress={onClose} words={t('venue.close')} />
      </Box>
    </Modal>
  )
}
