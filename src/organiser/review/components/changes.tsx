import { ChangeCard } from '@/components/change/change-card'
import type { ChangeCardView } from '@/components/change/change-card-view'
import { Section } from '@/components/section'
import { useLocale } from '@/i18n/viewer-settings'
import { Paragraph } from '@/ui/paragraph'
import { Folded } from './folded'

const FIRST = 20

/** The very cards that attendees get. */
export function Changes({ cards }: { cards: readonly ChangeCardView[] }) {
  const { t } = useLocale()
  return (
    <Section id="changes" title="review.changes" note={cards.length > 0 ? String(cards.length) : undefined}>
      {cards.length === 0 && <Paragraph className="muted" words={t('review.noChanges')} />}
      <Folded id="changes" items={cards} first={FIRST} keyOf={(card) => card.id}>
        {(card) => <ChangeCard view={card} />}
      </Folded>
    </Section>
  )
}
