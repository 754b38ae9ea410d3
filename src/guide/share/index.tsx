import { useRouter } from '@tarojs/taro'
import type { Programme } from 'domain/programme'
import type { Target } from 'domain/share'
import { ForumPage } from '@/frame/forum-page'
import { useShare } from '@/frame/use-share'
import { useLocale } from '@/i18n/reader-context'
import { copyText } from '@/services/clipboard'
import { qrPicture } from '@/services/qr-code'
import { linkTo } from '@/services/share'
import { toast } from '@/services/toast'
import { useForum } from '@/stores/forum'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Picture } from '@/ui/picture'
import { Press } from '@/ui/press'
import { SendToFriend } from '@/ui/send-to-friend'
import { Words } from '@/ui/words'
import { sharedTarget, sharedTitle } from './view'
import '../words'
import './index.scss'

function Acts({ link, title }: { link: string; title: string }) {
  const { t } = useLocale()
  const copy = async () => toast(t((await copyText(link)) ? 'share.copied' : 'act.failed'))
  return (
    <Box className="share__acts">
      <SendToFriend label={t('share.friend')} title={title} link={link} />
      <Press id="share-copy" className="button share__act" onPress={copy}>
        <Icon name="link" />
        <Words>{t('share.copy')}</Words>
      </Press>
    </Box>
  )
}

function Code({ target, programme }: { target: Target; programme: Programme }) {
  const { t, language } = useLocale()
  const title = sharedTitle(target, programme, language)
  const link = linkTo(target)
  return (
    <Box className="card share">
      <Words as="h2" className="share__title" lang={title.language}>
        {title.wording}
      </Words>
      <Picture
        className="share__code"
        src={qrPicture(link)}
        alt={t('share.code', { title: title.wording })}
        width={240}
        height={240}
        mode="aspectFit"
        eager
      />
      <Words as="p" className="muted">
        {t('share.scan')}
      </Words>
      <Words as="p" id="share-link" className="share__link" selectable>
        {link}
      </Words>
      <Acts link={link} title={title.wording} />
    </Box>
  )
}

/** One QR code for WeChat and every camera, and the same as a link. */
export default function SharePage() {
  const { t, language } = useLocale()
  const target = sharedTarget(useRouter().params.code ?? '')
  const title = useForum(({ release }) => release && sharedTitle(target, release.programme, language).wording)
  useShare(target, title ?? t('share.title'))
  return (
    <ForumPage title={t('share.title')}>{({ programme }) => <Code target={target} programme={programme} />}</ForumPage>
  )
}
