import { useState } from 'react'
import { NoticeCard } from '@/components/change/notice-card'
import { Section } from '@/components/section'
import { sharePath } from '@/frame/share/share-path'
import { useLocale } from '@/i18n/viewer-settings'
import { Button } from '@/ui/button'
import { ChunkedList } from '@/ui/chunked-list'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import type { NoticeView } from '../view'

/** Notices at once: WeChat's audit allows 1,000 nodes on a page. */
const PART = 50

function Notice({ notice }: { notice: NoticeView }) {
  const { t } = useLocale()
  const { id, isMeant } = notice
  return (
    <NoticeCard as="li" id={`notice-${id}`} view={notice} isMeant={isMeant}>
      <Link className="notice__act" to={sharePath({ kind: 'notice', id })} label={t('session.share')}>
        <Icon name="qr-code" />
      </Link>
    </NoticeCard>
  )
}

/** What the organisers announced. */
export function Notices({ notices }: { notices: readonly NoticeView[] }) {
  const { t } = useLocale()
  const [most, setMost] = useState(PART)
  // A link's own notice is always shown.
  const shown = notices.filter(({ isMeant }, index) => index < most || isMeant)
  return (
    <Section title="updates.notices">
      <ChunkedList items={shown} className="updates__list">
        {(notice) => <Notice key={notice.id} notice={notice} />}
      </ChunkedList>
      {notices.length > shown.length && (
        <Button
          id="notices-earlier"
          className="button"
          onPress={() => setMost(most + PART)}
          words={t('updates.earlier')}
        />
      )}
    </Section>
  )
}
