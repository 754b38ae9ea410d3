import { useLocale } from '@/i18n/viewer-settings'
import { toast } from '@/platform/dialog/toast'
import { isSinglePage } from '@/platform/phone/single-page'
import { copyText } from '@/platform/share/clipboard'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { SendToFriend } from '@/ui/link/send-to-friend'
import { Text } from '@/ui/text'
import { MomentsHint } from './moments-hint'

/** The ways on: to a friend, to the time line, and as a link. */
export function ShareActions({ link, title }: { link: string; title: string }) {
  const { t } = useLocale()
  const copy = async () => toast(t((await copyText(link)) ? 'share.copied' : 'act.failed'))
  const canSend = !isSinglePage()
  return (
    <Box className="share-acts">
      <Box className="share-acts__row">
        {canSend && <SendToFriend label={t('share.friend')} title={title} link={link} />}
        <Button id="share-copy" className="button share-acts__act" onPress={copy}>
          <Icon name="link" />
          <Text>{t('share.copy')}</Text>
        </Button>
      </Box>
      {canSend && <MomentsHint />}
    </Box>
  )
}
