import { useState } from 'react'
import { Sheet } from '@/components/sheet'
import { useLocale } from '@/i18n/reader-context'
import { Box } from '@/ui/box'
import { Press } from '@/ui/press'
import { Words } from '@/ui/words'
import type { ForgetButtonProps } from './forget-button'

function Question({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  const { t } = useLocale()
  return (
    <Sheet title={t('privacy.ask.title')} closeLabel={t('act.cancel')} onClose={onNo}>
      <Words as="p" className="muted">
        {t('privacy.ask.body')}
      </Words>
      <Box className="privacy__answers">
        <Press id="privacy-no" className="button privacy__answer" onPress={onNo}>
          <Words>{t('act.cancel')}</Words>
        </Press>
        <Press id="privacy-yes" className="button privacy__answer privacy__answer--yes" onPress={onYes}>
          <Words>{t('privacy.ask.yes')}</Words>
        </Press>
      </Box>
    </Sheet>
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
      <Press id="privacy-forget" className="button privacy__forget" onPress={() => setIsAsking(true)}>
        <Words>{t('privacy.clear')}</Words>
      </Press>
      {isAsking && <Question onYes={() => answer(true)} onNo={() => answer(false)} />}
    </>
  )
}
