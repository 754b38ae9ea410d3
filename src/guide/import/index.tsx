import { useRouter } from '@tarojs/taro'
import type { SessionId } from 'domain/programme/ids'
import type { Programme } from 'domain/programme/programme'
import { useState } from 'react'
import { EmptyState } from '@/components/empty-state'
import { ForumPage } from '@/frame/forum-page'
import { SessionDays } from '@/frame/session-days'
import { useCardContext } from '@/frame/use-card-context'
import { useLocale } from '@/i18n/viewer-settings'
import { go } from '@/platform/navigation/navigate'
import { useStars } from '@/stores/stars'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { importView } from './view'
import '../words'
import './index.scss'

/** What was added, and the way back. */
function Added({ added, onUndo }: { added: readonly SessionId[]; onUndo: () => void }) {
  const { t } = useLocale()
  return (
    <Box id="import-added" className="card import__added" role="status">
      <Paragraph words={t('import.added', { n: added.length })} />
      <Button
        id="import-mine"
        className="button button--main"
        onPress={() => go('/pages/mine/index')}
        words={t('import.mine')}
      />
      <Button id="import-undo" className="button" onPress={onUndo} words={t('act.undo')} />
    </Box>
  )
}

function Import({ code, programme }: { code: string; programme: Programme }) {
  const context = useCardContext(programme)
  const { t } = context.locale
  const toggleStar = useStars((stars) => stars.toggleStar)
  const starAll = useStars((stars) => stars.starAll)
  const [added, setAdded] = useState<readonly SessionId[]>([])
  const view = importView(code, context)
  const openAgenda = { label: t('scan.agenda'), onPress: () => go('/pages/agenda/index') }
  if (!view)
    return (
      <EmptyState
        icon="circle-alert"
        title={t('import.damaged.title')}
        body={t('import.damaged.body')}
        act={openAgenda}
      />
    )
  const put = (sessions: readonly SessionId[], isStarred: boolean) => {
    starAll(sessions, isStarred)
    setAdded(isStarred ? sessions : [])
  }
  return (
    <>
      <Box className="import__head">
        <Text as="h2" className="import__title">
          {view.found}
        </Text>
        {added.length === 0 && view.count > 0 && <Paragraph words={view.news} />}
        <Paragraph className="muted" words={view.missing} />
      </Box>
      {added.length > 0 && <Added added={added} onUndo={() => put(added, false)} />}
      {view.fresh.length > 0 && added.length === 0 && (
        <Button id="import-add" className="button button--main" onPress={() => put(view.fresh, true)}>
          <Icon name="star" />
          <Text>{t('import.add', { n: view.fresh.length })}</Text>
        </Button>
      )}
      <SessionDays id="import-sessions" days={view.days} onStar={toggleStar} />
    </>
  )
}

/** Somebody's agenda: what is in it first, then, if the reader wants, in theirs. */
export default function StarsImportPage() {
  const { t } = useLocale()
  const code = useRouter().params.code ?? ''
  return (
    <ForumPage title={t('import.title')}>{({ programme }) => <Import code={code} programme={programme} />}</ForumPage>
  )
}
