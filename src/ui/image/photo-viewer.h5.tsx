import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useViewerSettings } from '@/i18n/viewer-settings'
import { openDialog } from '@/platform/dialog/open-dialog.h5'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { useCloseOnBack } from '@/ui/use-close-on-back.h5'
import { Image } from './image'
import type { PhotoViewerProps } from './photo-viewer'
import { useSwipe } from './use-swipe.h5'
import './photo-viewer.scss'

/** Steps through the photos by keys: arrows go the way the reader's language runs. */
function keyStep(event: KeyboardEvent, isRightToLeft: boolean): number {
  const onward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight'
  const back = isRightToLeft ? 'ArrowRight' : 'ArrowLeft'
  return event.key === onward ? 1 : event.key === back ? -1 : 0
}

function Header({ photos, at, onClose, children }: Pick<PhotoViewerProps, 'photos' | 'at' | 'onClose' | 'children'>) {
  const { t } = useViewerSettings().locale
  return (
    <div className="viewer__head">
      <Button id="photo-close" className="viewer__act" label={t('photos.close')} onPress={onClose}>
        <Icon name="x" size="large" />
      </Button>
      <p id="photo-position" className="viewer__position figures" role="status">
        {t('photos.position', { n: at + 1, total: photos.length })}
      </p>
      <div className="viewer__acts">{children}</div>
    </div>
  )
}

type StepProps = { name: 'previous' | 'next'; isShown: boolean; onPress: () => void }

function Step({ name, isShown, onPress }: StepProps) {
  const { t } = useViewerSettings().locale
  if (!isShown) return null
  return (
    <Button
      id={`photo-${name}`}
      className={`viewer__step viewer__step--${name}`}
      label={t(`photos.${name}`)}
      onPress={onPress}
    >
      <Icon name={name === 'next' ? 'chevron-right' : 'chevron-left'} size="large" />
    </Button>
  )
}

export function PhotoViewer({ photos, at, onMove, onClose, children }: PhotoViewerProps) {
  const { isRightToLeft } = useViewerSettings().locale
  const dialog = useRef<HTMLDialogElement>(null)
  useCloseOnBack(onClose)
  useLayoutEffect(() => (dialog.current ? openDialog(dialog.current) : undefined), [])
  const step = (by: number) => {
    if (by !== 0 && photos[at + by]) onMove(at + by)
  }
  const swipe = useSwipe((towardsEnd) => step(towardsEnd === isRightToLeft ? 1 : -1))
  const photo = photos[at]
  if (!photo) return null
  const { id, address, thumbnail, caption, mark } = photo
  return createPortal(
    <dialog
      ref={dialog}
      id="photo-viewer"
      className={`viewer ${isRightToLeft ? 'page--rtl' : ''}`}
      aria-label={caption.wording}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onKeyDown={(event) => step(keyStep(event, isRightToLeft))}
    >
      <Header photos={photos} at={at} onClose={onClose}>
        {children}
      </Header>
      <div className="viewer__stage" {...swipe}>
        <Image
          key={id}
          className="viewer__image"
          src={address}
          fallback={thumbnail}
          alt={caption.wording}
          mode="aspectFit"
          eager
        />
        <Step name="previous" isShown={at > 0} onPress={() => step(-1)} />
        <Step name="next" isShown={at < photos.length - 1} onPress={() => step(1)} />
      </div>
      <div className="viewer__foot">
        <Paragraph id="photo-caption" words={caption} />
        {mark && <Text className="chip chip--quiet">{mark}</Text>}
      </div>
    </dialog>,
    document.body,
  )
}
