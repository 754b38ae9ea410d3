import { asProblem } from 'domain/problem'
import { useState } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { askFirst } from '@/platform/dialog/ask-first'
import { toast } from '@/platform/dialog/toast'
import { isSinglePage } from '@/platform/phone/single-page'
import { copyText } from '@/platform/share/clipboard'
import { type PersonalData, readPersonalData, requestErasePersonalData } from '@/stores/personal-data'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { isNothing, personalDataLines } from '../view'

/** What the forum's service keeps of the reader: shown, copied or deleted, without knowing an openid. */
export function PersonalDataCard() {
  const { t } = useLocale()
  const [data, setData] = useState<PersonalData>()
  const [isBusy, setIsBusy] = useState(false)
  // Logging in is not possible on the time line's single page.
  if (isSinglePage()) return null
  const busy = async (work: () => Promise<void>) => {
    setIsBusy(true)
    await work().catch((error) => toast(t(asProblem(error).id === 'offline' ? 'privacy.mine.offline' : 'act.failed')))
    setIsBusy(false)
  }
  const show = () =>
    busy(async () => {
      setData(await readPersonalData())
    })
  const erase = async () => {
    const question = { title: 'privacy.ask.title', body: 'privacy.mine.ask', yes: 'act.delete' } as const
    if (!(await askFirst(t, question))) return
    await busy(async () => {
      await requestErasePersonalData()
      setData(undefined)
      toast(t('privacy.cleared'))
    })
  }
  return (
    <Box className="card privacy__mine">
      <Text as="h2" className="privacy__title">
        {t('privacy.mine.title')}
      </Text>
      {data && (
        <Box className="privacy__mine-lines" role="status">
          {personalDataLines(data, t).map((line) => (
            <Paragraph key={line} className="privacy__body" words={line} />
          ))}
        </Box>
      )}
      <Box className="privacy__answers">
        {!data && (
          <Button
            id="privacy-mine"
            className="button privacy__answer"
            disabled={isBusy}
            onPress={show}
            words={t('privacy.mine.show')}
          />
        )}
        {data && !isNothing(data) && (
          <>
            <Button
              id="privacy-mine-copy"
              className="button privacy__answer"
              onPress={() => void copyText(JSON.stringify(data, null, 2))}
              words={t('privacy.mine.copy')}
            />
            <Button
              id="privacy-mine-erase"
              className="button privacy__answer privacy__answer--yes"
              disabled={isBusy}
              onPress={() => void erase()}
              words={t('act.delete')}
            />
          </>
        )}
      </Box>
    </Box>
  )
}
