import { useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useViewerSettings } from '@/i18n/viewer-settings'
import { openByHand } from '@/platform/dialog/open-dialog.h5'
import type { ModalProps } from './modal'
import { useCloseOnBack } from './use-close-on-back.h5'
import './modal.scss'

/** A dialog over the whole screen: it keeps the focus inside, closes on Escape, and gives the focus back. */
export function Modal({ label, onClose, children }: ModalProps) {
  const { locale, textSize } = useViewerSettings()
  const dialog = useRef<HTMLDialogElement>(null)
  useCloseOnBack(onClose)
  useLayoutEffect(() => (dialog.current ? openByHand(dialog.current) : undefined), [])
  return createPortal(
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog without our help
    <dialog
      ref={dialog}
      className={`modal-dialog page--${textSize} ${locale.isRightToLeft ? 'page--rtl' : ''}`}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <div className="modal__panel">{children}</div>
    </dialog>,
    document.body,
  )
}
