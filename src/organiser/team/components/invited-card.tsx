import { useLocale } from '@/i18n/viewer-settings'
import { toast } from '@/platform/dialog/toast'
import { copyText } from '@/platform/share/clipboard'
import { qrImage } from '@/platform/share/qr-code'
import { shareLink } from '@/platform/share/share-link'
import type { NewInvitation } from '@/stores/organiser/team'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Image } from '@/ui/image/image'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { invitationReachNote, invitationTarget } from '../view'

type InvitedCardProps = { invited: NewInvitation; until: string; onDone: () => void }

/** A new invitation, to be scanned from this screen or passed on as a link. */
export function InvitedCard({ invited: { code, role }, until, onDone }: InvitedCardProps) {
  const { t } = useLocale()
  const link = shareLink(invitationTarget(code))
  const reach = invitationReachNote(link)
  const copy = async () => toast(t((await copyText(link)) ? 'share.copied' : 'act.failed'))
  return (
    <Box id="invited" className="card invited">
      <Text as="h2" className="invite__title">
        {t('team.made.title', { role: t(`role.${role}`) })}
      </Text>
      <Image
        className="invited__code"
        src={qrImage(link)}
        alt={t('team.made.qr')}
        width={280}
        height={280}
        mode="aspectFit"
        eager
      />
      <Paragraph id="invited-code" className="invited__letters figures" selectable words={code} />
      {reach && <Paragraph id="invited-reach" className="invited__once" words={t(reach)} />}
      <Paragraph className="muted figures" words={t('team.made.until', { date: until })} />
      <Paragraph className="invited__once" words={t('team.made.once')} />
      <Box className="invited__acts">
        <Button id="invited-copy" className="button" onPress={() => void copy()}>
          <Icon name="link" />
          <Text>{t('share.copy')}</Text>
        </Button>
        <Button id="invited-done" className="button button--main" onPress={onDone} words={t('act.done')} />
      </Box>
    </Box>
  )
}
