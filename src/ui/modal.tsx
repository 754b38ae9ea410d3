import { RootPortal } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Box } from './box'
import { Press } from './press'
import './modal.scss'

export type ModalProps = { label: string; closeLabel: string; onClose: () => void; children: ReactNode }

/** Over everything else; the ground behind it closes it. */
export function Modal({ label, closeLabel, onClose, children }: ModalProps) {
  return (
    <RootPortal>
      <Box className="modal" role="dialog" label={label}>
        <Press className="modal__ground" label={closeLabel} onPress={onClose} />
        <Box className="modal__panel">{children}</Box>
      </Box>
    </RootPortal>
  )
}
