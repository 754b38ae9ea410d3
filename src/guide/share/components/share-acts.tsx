import { useLocale } from '@/i18n/reader-context'
import { copyText } from '@/services/clipboard'
import { isSinglePage } from '@/services/single-page'
import { toast } from '@/services/toast'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { SendToFriend } from '@/ui/send-to-friend'
import { Words } from '@/ui/words'
import { MomentsHint } from './moments-hint'

/** The ways on: to a friend, to the time line, and as a link. */
export function ShareActs({ link, title }: { link: string; title: string }) {
  const { t } = useLocale()
  const copy = async () => toast(t((await copyText(link)) ? 'share.copied' : 'act.failed'))
  const canSend = !isSinglePage()
  return (
    <Box className="share-acts">
      <Box className="share-acts__row">
        {canSend && <SendToFriend label={t('share.friend')} title={title} link={link} />}
        <Press id="share-copy" className="button share-acts__act" onPress={copy}>
          <Icon name="link" />
          <Words>{t('share.copy')}</Words>
        </Press>
      </Box>
      {canSend && <MomentsHint />}
    </Box>
  )
}
