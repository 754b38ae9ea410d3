import { asProblem } from 'domain/problem'
import { useState } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { downloadBackup, hasBackup } from '@/platform/files/download-backup.h5'
import { isAllowed, useMembership } from '@/stores/organiser/membership'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { ProblemNote } from '../../components/problem-note'
import { useBusy } from '../../components/use-busy'
import { problemWords } from '../../frame/use-run-action'

/** For an owner: all that there is as one file, to keep, or to move to another server with. */
export function WholeForum() {
  const locale = useLocale()
  const { t } = locale
  const { member, token } = useMembership()
  const [problem, setProblem] = useState<string>()
  const { isBusy, run } = useBusy()
  if (!hasBackup || !token || !isAllowed(member, 'owner')) return null
  const download = () => {
    setProblem(undefined)
    void run(() => downloadBackup(token).catch((error) => setProblem(problemWords(asProblem(error), locale))))
  }
  return (
    <Box as="section" className="card home__whole">
      <Text as="h2" className="home__empty-title">
        {t('home.whole')}
      </Text>
      <Paragraph className="muted" words={t('home.whole.body')} />
      {problem && (
        <ProblemNote id="home-download-problem" className="home__fault">
          {problem}
        </ProblemNote>
      )}
      <Button id="home-download" className="button" disabled={isBusy} onPress={download}>
        <Icon name="download" size="small" />
        <Text>{t(isBusy ? 'home.whole.busy' : 'home.whole.act')}</Text>
      </Button>
    </Box>
  )
}
