import { RootPortal } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useViewerSettings } from '@/i18n/viewer-settings'
import { accentLook } from './accent-look'
import { Box } from './box'
import { Button } from './button'
import './modal.scss'

export type ModalProps = { label: string; closeLabel: string; onClose: () => void; children: ReactNode }

/** Over everything else; the ground behind it closes it. A root-portal inherits nothing from its page, so it says the page's classes again. */
export function Modal({ label, closeLabel, onClose, children }: ModalProps) {
  const { locale, textSize, accent } = useViewerSettings()
  const look = accentLook({ accent })
  return (
    <RootPortal>
      <Box
        className={`modal page--${textSize} ${locale.isRightToLeft ? 'page--rtl' : ''} ${look.className}`}
        role="dialog"
        label={label}
        style={look.style}
      >
        <Button className="modal__ground" label={closeLabel} onPress={onClose} />
        <Box className="modal__panel">{children}</Box>
      </Box>
    </RootPortal>
  )
}
