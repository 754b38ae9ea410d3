import { useEffect } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { putAwayFacts, useWholeCopy } from '@/stores/organiser/whole-copy.h5'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { focusElement } from '../../components/act/focus-element.h5'

/** What came with a forum that was just brought in. */
export function BroughtNote() {
  const { t } = useLocale()
  const { facts } = useWholeCopy()
  useEffect(() => {
    if (facts) focusElement('brought-title')
  }, [facts])
  if (!facts) return null
  return (
    <Box as="section" className="card home__whole">
      <Box role="status" className="home__brought">
        <Text as="h2" id="brought-title" className="home__empty-title">
          {t('begin.bring.done')}
        </Text>
        <Paragraph id="brought-counts" className="figures" words={t('begin.bring.counts', { ...facts })} />
        <Paragraph className="muted" words={t('begin.bring.next')} />
      </Box>
      <Button id="brought-close" className="button" onPress={putAwayFacts} words={t('news.close')} />
    </Box>
  )
}
