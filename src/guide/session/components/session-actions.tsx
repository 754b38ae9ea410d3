import type { SessionId } from 'domain/programme/ids'
import { sharePath } from '@/frame/share/share-path'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Text } from '@/ui/text'
import { useIsOrganiserHere } from './use-is-organiser-here'

type SessionActsProps = { id: SessionId; isStarred: boolean; onStar: () => void }

/** What the reader can do with a session, and what an organiser can do besides. */
export function SessionActions({ id, isStarred, onStar }: SessionActsProps) {
  const { t } = useLocale()
  const isOrganiser = useIsOrganiserHere()
  return (
    <>
      <Box className="session__acts">
        <Button
          id="session-star"
          className={`button session__act ${isStarred ? 'button--main' : ''}`}
          pressed={isStarred}
          onPress={onStar}
        >
          <Icon name={isStarred ? 'star-filled' : 'star'} />
          <Text>{t(isStarred ? 'session.starred' : 'session.star')}</Text>
        </Button>
        <Link id="session-share" className="button session__act" to={sharePath({ kind: 'session', id })}>
          <Icon name="qr-code" />
          <Text>{t('session.share')}</Text>
        </Link>
      </Box>
      {isOrganiser && (
        <Link id="session-change" className="button" to={`/organiser/session/index?id=${id}`}>
          <Icon name="calendar" />
          <Text>{t('session.change')}</Text>
        </Link>
      )}
    </>
  )
}
