import { BottomSheet } from '@/components/bottom-sheet'
import { ChangeCard } from '@/components/change/change-card'
import { useLocale } from '@/i18n/viewer-settings'
import { useDesk } from '@/stores/organiser/desk'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { ChunkedList } from '@/ui/chunked-list'
import { Paragraph } from '@/ui/paragraph'
import type { RollbackPreview } from '../use-rollback'

type BackProps = {
  going: RollbackPreview
  /** What of the draft is not published and would be lost. */
  dropped?: string
  /** The number that the release will get. */
  next: number
  onClose: () => void
  onGo: () => void
}

function Seen({ going: { state, cards } }: { going: RollbackPreview }) {
  const { t } = useLocale()
  const words = {
    loading: t('history.back.loading'),
    known: t('history.back.sees', { n: cards.length }),
    same: t('history.back.same'),
    unknown: t('history.back.unknown'),
  }
  return (
    <>
      <Box role="status">
        <Paragraph id="back-sees" className="back__sees" words={words[state]} />
      </Box>
      <ChunkedList items={cards} className="history__list back__cards">
        {(card) => (
          <Box as="li" key={card.id}>
            <ChangeCard view={card} />
          </Box>
        )}
      </ChunkedList>
    </>
  )
}

/** Asks before going back to a release, with what attendees would be told. */
export function RollbackSheet({ going, dropped, next, onClose, onGo }: BackProps) {
  const { t } = useLocale()
  const isBusy = useDesk((desk) => desk.isBusy)
  return (
    <BottomSheet title={t('history.back.title', { n: going.release })} closeLabel={t('act.cancel')} onClose={onClose}>
      <Box className="back">
        <Seen going={going} />
        {going.state !== 'same' && (
          <>
            <Paragraph id="back-drops" className="back__drops" words={dropped} />
            <Paragraph className="muted" words={t('history.back.note', { n: next })} />
            <Button
              id="back-go"
              className="button button--main back__go"
              disabled={isBusy || going.state === 'loading'}
              onPress={onGo}
              words={isBusy ? t('review.publishing') : t('history.back.yes')}
            />
          </>
        )}
        <Button id="back-cancel" className="button" disabled={isBusy} onPress={onClose} words={t('act.cancel')} />
      </Box>
    </BottomSheet>
  )
}
