import { useDidShow } from '@tarojs/taro'
import type { Programme } from 'domain/programme/programme'
import { useEffect } from 'react'
import { Section } from '@/components/section'
import { useLocale } from '@/i18n/viewer-settings'
import { refreshReminderOutlook, useReminderOutlook } from '@/stores/organiser/reminder-outlook'
import { Box } from '@/ui/box'
import { ChunkedList } from '@/ui/chunked-list'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { remindedView, type TroubleRow } from '../reminded-view'

function Trouble({ rows }: { rows: readonly TroubleRow[] }) {
  return (
    <ChunkedList items={rows} className="reminded__trouble">
      {({ id, title, line }) => (
        <Box as="li" key={id} id={`trouble-${id}`} className="reminded__row">
          <Text className="reminded__title">{title}</Text>
          <Text className="fine">{line}</Text>
        </Box>
      )}
    </ChunkedList>
  )
}

/** How messages to closed phones stand; nothing where the forum sends none. */
export function Reminded({ programme }: { programme: Programme }) {
  const locale = useLocale()
  const { outlook } = useReminderOutlook()
  const look = () => void refreshReminderOutlook()
  useEffect(look, [])
  useDidShow(look)
  if (!outlook?.sends) return null
  const { tally, trouble } = remindedView(outlook, programme, locale)
  return (
    <Section id="reminded" title="reminded.title">
      <Box className="card reminded">
        {tally.map(({ id, label, count }) => (
          <Box key={id} id={`reminded-${id}`} className="reminded__tally">
            <Text>{label}</Text>
            <Text className="figures">{String(count)}</Text>
          </Box>
        ))}
        {trouble.length > 0 && (
          <>
            <Paragraph className="reminded__hint" words={locale.t('reminded.hint')} />
            <Trouble rows={trouble} />
          </>
        )}
      </Box>
    </Section>
  )
}
