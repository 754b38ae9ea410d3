import type { SessionId } from 'domain/programme/ids'
import { sharePath } from '@/frame/share-path'
import { useLocale } from '@/i18n/reader-context'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Press } from '@/ui/press'
import { Words } from '@/ui/words'
import { useIsOrganiserHere } from './use-is-organiser-here'

type SessionActsProps = { id: SessionId; isStarred: boolean; onStar: () => void }

/** What the reader can do with a session, and what an organiser can do besides. */
export function SessionActs({ id, isStarred, onStar }: SessionActsProps) {
  const { t } = useLocale()
  const isOrganiser = useIsOrganiserHere()
  return (
    <>
      <Box className="session__acts">
        <Press
          id="session-star"
          className={`button session__act ${isStarred ? 'button--main' : ''}`}
          pressed={isStarred}
          onPress={onStar}
        >
          <Icon name={isStarred ? 'star-filled' : 'star'} />
          <Words>{t(isStarred ? 'session.starred' : 'session.star')}</Words>
        </Press>
        <Link id="session-share" className="button session__act" to={sharePath({ kind: 'session', id })}>
          <Icon name="qr-code" />
          <Words>{t('session.share')}</Words>
        </Link>
      </Box>
      {isOrganiser && (
        <Link id="session-change" className="button" to={`/organiser/session/index?id=${id}`}>
          <Icon name="calendar" />
          <Words>{t('session.change')}</Words>
        </Link>
      )}
    </>
  )
}
