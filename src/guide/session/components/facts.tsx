import type { Programme } from 'domain/programme/programme'
import type { Session } from 'domain/programme/session'
import { FactRow } from '@/components/fact-row'
import { useAddToCalendar } from '@/frame/use-add-to-calendar'
import { useLocale } from '@/i18n/viewer-settings'
import { openTarget } from '@/stores/open-target'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import type { SessionView } from '../view'
import { Remind } from './remind'

type FactsProps = { session: Session; programme: Programme; view: SessionView }

function When({ session, programme, view: { when, zone, timeWas, beThereBy, isCancelled } }: FactsProps) {
  const { t } = useLocale()
  const addToCalendar = useAddToCalendar(programme)
  const act = !isCancelled && (
    <Button
      id="session-calendar"
      className="fact-row__act"
      label={t('session.calendar')}
      onPress={() => addToCalendar([session])}
      words={t('mine.calendar')}
    />
  )
  return (
    <FactRow icon="clock" act={act}>
      <Paragraph id="session-when" className="figures" words={when} />
      {timeWas && <Paragraph className="session__was figures" words={t('session.was', { value: timeWas })} />}
      <Paragraph id="session-be-there-by" className="figures" words={beThereBy} />
      <Paragraph className="fine figures" words={zone} />
    </FactRow>
  )
}

function Where({ view: { room, floor, place, roomWas } }: FactsProps) {
  const { t } = useLocale()
  const act = place && (
    <Button
      id="session-map"
      className="fact-row__act"
      onPress={() => openTarget({ kind: 'place', id: place })}
      words={t('session.map')}
    />
  )
  return (
    <FactRow icon="map-pin" act={act}>
      <Paragraph words={room} />
      {roomWas && (
        <Text as="p" className="session__was" lang={roomWas.language}>
          {t('session.was', { value: roomWas.wording })}
        </Text>
      )}
      <Paragraph className="fine" words={floor} />
    </FactRow>
  )
}

function Who({ view: { access } }: FactsProps) {
  if (!access) return null
  return (
    <FactRow icon="users">
      <Paragraph id="session-who" words={access.who} />
      <Paragraph className="fine" words={access.note} />
    </FactRow>
  )
}

function Heard({ view: { spoken, channels, headsets } }: FactsProps) {
  const { t } = useLocale()
  if (!spoken) return null
  return (
    <FactRow icon="headphones">
      <Paragraph words={t('session.spoken', { languages: spoken })} />
      {channels.length > 0 && (
        <Box className="channels" as="ul" label={t('session.channels')}>
          {channels.map(({ number, language }) => (
            <Box as="li" key={number} className="channel">
              <Text className="channel__number figures">{String(number)}</Text>
              <Text>{language}</Text>
            </Box>
          ))}
        </Box>
      )}
      {headsets && (
        <Button className="session__headsets" onPress={() => openTarget({ kind: 'place', id: headsets.place })}>
          <Text>{headsets.name}</Text>
          <Icon name="chevron-right" size="small" />
        </Button>
      )}
    </FactRow>
  )
}

/** When, where, for whom, and in which languages. */
export function SessionFacts(props: FactsProps) {
  return (
    <Box className="card fact-rows">
      <When {...props} />
      <Where {...props} />
      <Who {...props} />
      <Remind session={props.session} />
      <Heard {...props} />
    </Box>
  )
}
