import type { Programme } from 'domain/programme/programme'
import type { Session } from 'domain/programme/session'
import { useMemo, useState } from 'react'
import { BottomSheet } from '@/components/bottom-sheet'
import { useLocale } from '@/i18n/viewer-settings'
import { useClock } from '@/stores/clock'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Field } from '@/ui/form/field'
import { Icon } from '@/ui/icon'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { type SwapDay, swapPicks } from '../picks'

type SwapSheetProps = { session: Session; programme: Programme; onPick: (id: string) => void; onClose: () => void }

function Day({ day, onPick }: { day: SwapDay; onPick: (id: string) => void }) {
  return (
    <Box as="section" className="section">
      <Text as="h3" className="section__title figures">
        {day.label}
      </Text>
      <Box as="ul" className="picks">
        {day.picks.map(({ id, start, title, room }) => (
          <Box as="li" key={id} className="picks__item">
            <Button id={`swap-${id}`} className="pick pick--timed" onPress={() => onPick(id)}>
              <Text className="pick__time figures">{start}</Text>
              <Box className="pick__body">
                <Paragraph className="pick__name" words={title} />
                <Paragraph className="pick__note" words={room} />
              </Box>
            </Button>
          </Box>
        ))}
      </Box>
    </Box>
  )
}

/** The other sessions, those of the same day first, to be searched. */
export function SwapSheet({ session, programme, onPick, onClose }: SwapSheetProps) {
  const locale = useLocale()
  const { t } = locale
  const [query, setQuery] = useState('')
  // As it was when the sheet opened: a line that goes away moves those below it under the finger.
  const [now] = useState(() => useClock.getState().now)
  const { days, isCut } = useMemo(
    () => swapPicks(session, query, { programme, locale, now }),
    [session, query, programme, locale, now],
  )
  return (
    <BottomSheet title={t('floor.swap')} closeLabel={t('act.cancel')} onClose={onClose}>
      <Box className="swap">
        <Box className="swap__search">
          <Icon name="search" />
          <Field
            id="swap-search"
            className="field swap__field"
            label={t('agenda.search')}
            placeholder={t('agenda.search')}
            value={query}
            onChange={setQuery}
          />
        </Box>
        {days.length === 0 && <Paragraph className="muted" words={t('agenda.found', { n: 0 })} />}
        {days.map((day) => (
          <Day key={day.date} day={day} onPick={onPick} />
        ))}
        {isCut && <Paragraph className="fine" words={t('floor.moreByName')} />}
      </Box>
    </BottomSheet>
  )
}
