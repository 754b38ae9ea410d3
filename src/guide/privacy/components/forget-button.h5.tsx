import { useState } from 'react'
import { BottomSheet } from '@/components/bottom-sheet'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Paragraph } from '@/ui/paragraph'
import type { ForgetButtonProps } from './forget-button'

function Question({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  const { t } = useLocale()
  return (
    <BottomSheet title={t('privacy.ask.title')} closeLabel={t('act.cancel')} onClose={onNo}>
      <Paragraph className="muted" words={t('privacy.ask.body')} />
      <Box className="privacy__answers">
        <Button id="privacy-no" className="button privacy__answer" onPress={onNo} words={t('act.cancel')} />
        <Button
          id="privacy-yes"
          className="button privacy__answer privacy__answer--yes"
          onPress={onYes}
          words={t('act.delete')}
        />
      </Box>
    </BottomSheet>
  )
}

export function ForgetButton({ onForget }: ForgetButtonProps) {
  const { t } = useLocale()
  const [isAsking, setIsAsking] = useState(false)
  const answer = (isYes: boolean) => {
    setIsAsking(false)
    if (isYes) onForget()
  }
  return (
    <>
      <Button
        id="privacy-forget"
        className="button privacy__forget"
        onPress={() => setIsAsking(true)}
        words={t('privacy.clear')}
      />
      {isAsking && <Question onYes={() => answer(true)} onNo={() => answer(false)} />}
    </>
  )
}
