import type { ReactNode } from 'react'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Modal } from '@/ui/modal'
import { Press } from '@/ui/press'
import { Words } from '@/ui/words'
import './sheet.scss'

type SheetProps = { title: string; closeLabel: string; onClose: () => void; children: ReactNode }

/** A panel that comes up over the page and goes away again. */
export function Sheet({ title, closeLabel, onClose, children }: SheetProps) {
  return (
    <Modal label={title} closeLabel={closeLabel} onClose={onClose}>
      <Box className="sheet__head">
        <Words as="h2" className="sheet__title">
          {title}
        </Words>
        <Press id="sheet-close" className="sheet__close" label={closeLabel} onPress={onClose}>
          <Icon name="x" />
        </Press>
      </Box>
      {children}
    </Modal>
  )
}
