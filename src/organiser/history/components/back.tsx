import { ChangeCard } from '@/components/change/change-card'
import { Sheet } from '@/components/sheet'
import { useLocale } from '@/i18n/reader-context'
import { useDesk } from '@/stores/desk'
import { Box } from '@/ui/box'
import { inGroups } from '@/ui/in-groups'
import { Press } from '@/ui/press'
import { Words } from '@/ui/words'
import type { GoingBack } from '../use-going-back'

type BackProps = {
  going: GoingBack
  /** What of the draft is not published and would be lost. */
  dropped?: string
  /** The number that the release will get. */
  next: number
  onClose: () => void
  onGo: () => void
}

function Seen({ going: { state, cards } }: { going: GoingBack }) {
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
        <Words as="p" id="back-sees" className="back__sees">
          {words[state]}
        </Words>
      </Box>
      {inGroups(cards).map((group) => (
        <Box as="ul" key={group[0]?.id} className="history__list back__cards">
          {group.map((card) => (
            <Box as="li" key={card.id}>
              <ChangeCard view={card} />
            </Box>
          ))}
        </Box>
      ))}
    </>
  )
}

/** Asks before going back to a release, with what attendees would be told. */
export function Back({ going, dropped, next, onClose, onGo }: BackProps) {
  const { t } = useLocale()
  const isBusy = useDesk((desk) => desk.isBusy)
  return (
    <Sheet title={t('history.back.title', { n: going.release })} closeLabel={t('act.cancel')} onClose={onClose}>
      <Box className="back">
        <Seen going={going} />
        {going.state !== 'same' && (
          <>
            {dropped && (
              <Words as="p" id="back-drops" className="back__drops">
                {dropped}
              </Words>
            )}
            <Words as="p" className="muted">
              {t('history.back.note', { n: next })}
            </Words>
            <Press
              id="back-go"
              className="button button--main back__go"
              disabled={isBusy || going.state === 'loading'}
              onPress={onGo}
            >
              <Words>{isBusy ? t('review.publishing') : t('history.back.yes')}</Words>
            </Press>
          </>
        )}
        <Press id="back-cancel" className="button" disabled={isBusy} onPress={onClose}>
          <Words>{t('act.cancel')}</Words>
        </Press>
      </Box>
    </Sheet>
  )
}
