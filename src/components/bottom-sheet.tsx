import type { ReactNode } from 'react'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Modal } from '@/ui/modal'
import { Text } from '@/ui/text'
import './bottom-sheet.scss'

type SheetProps = { title: string; closeLabel: string; onClose: () => void; children: ReactNode }

/** A panel that comes up over the page and goes away again. */
export function BottomSheet({ title, closeLabel, onClose, children }: SheetProps) {
  return (
    <Modal label={title} closeLabel={closeLabel} onClose={onClose}>
      <Box className="sheet__head">
        <Text as="h2" className="sheet__title">
          {title}
        </Text>
        <Button id="sheet-close" className="sheet__close" label={closeLabel} onPress={onClose}>
          <Icon name="x" />
        </Button>
      </Box>
      {children}
    </Modal>
  )
}
