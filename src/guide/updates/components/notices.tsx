import { Section } from '@/components/section'
import { sharePath } from '@/frame/share-path'
import { useLocale } from '@/i18n/reader-context'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { inGroups } from '@/ui/in-groups'
import { Link } from '@/ui/link'
import { Words } from '@/ui/words'
import type { NoticeView } from '../view'

function NoticeCard({ notice: { id, text, at, isMeant } }: { notice: NoticeView }) {
  const { t } = useLocale()
  return (
    <Box as="li" id={`notice-${id}`} className={`card notice ${isMeant ? 'notice--meant' : ''}`}>
      <Box className="notice__icon" decorative>
        <Icon name="megaphone" />
      </Box>
      <Box className="notice__body">
        <Words as="p" className="notice__text" lang={text.language} selectable>
          {text.wording}
        </Words>
        <Words as="p" className="fine figures">
          {at}
        </Words>
      </Box>
      <Link className="notice__share" to={sharePath({ kind: 'notice', id })} label={t('session.share')}>
        <Icon name="qr-code" />
      </Link>
    </Box>
  )
}

/** What the organisers announced. */
export function Notices({ notices }: { notices: readonly NoticeView[] }) {
  return (
    <Section title="updates.notices">
      {inGroups(notices).map((group) => (
        <Box as="ul" key={group[0]?.id} className="updates__list">
          {group.map((notice) => (
            <NoticeCard key={notice.id} notice={notice} />
          ))}
        </Box>
      ))}
    </Section>
  )
}
