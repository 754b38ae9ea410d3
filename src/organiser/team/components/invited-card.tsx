import { useLocale } from '@/i18n/reader-context'
import { toast } from '@/platform/dialog/toast'
import { copyText } from '@/platform/share/clipboard'
import { qrPicture } from '@/platform/share/qr-code'
import { linkTo } from '@/platform/share/share'
import type { Invited } from '@/stores/team'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Picture } from '@/ui/picture/picture'
import { Press } from '@/ui/press'
import { Words } from '@/ui/words'
import { invitationTarget, reachNote } from '../view'

type InvitedCardProps = { invited: Invited; until: string; onDone: () => void }

/** A new invitation, to be scanned from this screen or passed on as a link. */
export function InvitedCard({ invited: { code, role }, until, onDone }: InvitedCardProps) {
  const { t } = useLocale()
  const link = linkTo(invitationTarget(code))
  const reach = reachNote(link)
  const copy = async () => toast(t((await copyText(link)) ? 'share.copied' : 'act.failed'))
  return (
    <Box id="invited" className="card invited">
      <Words as="h2" className="invite__title">
        {t('team.made.title', { role: t(`role.${role}`) })}
      </Words>
      <Picture
        className="invited__code"
        src={qrPicture(link)}
        alt={t('team.made.qr')}
        width={280}
        height={280}
        mode="aspectFit"
        eager
      />
      <Words as="p" id="invited-code" className="invited__letters figures" selectable>
        {code}
      </Words>
      {reach && (
        <Words as="p" id="invited-reach" className="invited__once">
          {t(reach)}
        </Words>
      )}
      <Words as="p" className="muted figures">
        {t('team.made.until', { date: until })}
      </Words>
      <Words as="p" className="invited__once">
        {t('team.made.once')}
      </Words>
      <Box className="invited__acts">
        <Press id="invited-copy" className="button" onPress={() => void copy()}>
          <Icon name="link" />
          <Words>{t('share.copy')}</Words>
        </Press>
        <Press id="invited-done" className="button button--main" onPress={onDone}>
          <Words>{t('act.done')}</Words>
        </Press>
      </Box>
    </Box>
  )
}
