import type { Programme } from 'domain/programme/programme'
import type { Session } from 'domain/programme/session'
import { FactRow } from '@/components/fact-row'
import { useAddToCalendar } from '@/frame/use-add-to-calendar'
import { useLocale } from '@/i18n/reader-context'
import { openTarget } from '@/stores/open-target'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { Words } from '@/ui/words'
import type { SessionView } from '../view'
import { Remind } from './remind'

type FactsProps = { session: Session; programme: Programme; view: SessionView }

function When({ session, programme, view: { when, zone, timeWas, beThereBy, isCancelled } }: FactsProps) {
  const { t } = useLocale()
  const addToCalendar = useAddToCalendar(programme)
  const act = !isCancelled && (
    <Press
      id="session-calendar"
      className="fact-row__act"
      label={t('session.calendar')}
      onPress={() => addToCalendar([session])}
    >
      <Words>{t('session.calendarShort')}</Words>
    </Press>
  )
  return (
    <FactRow icon="clock" act={act}>
      <Words as="p" id="session-when" className="figures">
        {when}
      </Words>
      {timeWas && (
        <Words as="p" className="session__was figures">
          {t('session.was', { value: timeWas })}
        </Words>
      )}
      {beThereBy && (
        <Words as="p" id="session-be-there-by" className="figures">
          {beThereBy}
        </Words>
      )}
      <Words as="p" className="fine figures">
        {zone}
      </Words>
    </FactRow>
  )
}

function Where({ view: { room, floor, place, roomWas } }: FactsProps) {
  const { t } = useLocale()
  const act = place && (
    <Press id="session-map" className="fact-row__act" onPress={() => openTarget({ kind: 'place', id: place })}>
      <Words>{t('session.map')}</Words>
    </Press>
  )
  return (
    <FactRow icon="map-pin" act={act}>
      <Words as="p" lang={room.language}>
        {room.wording}
      </Words>
      {roomWas && (
        <Words as="p" className="session__was" lang={roomWas.language}>
          {t('session.was', { value: roomWas.wording })}
        </Words>
      )}
      {floor && (
        <Words as="p" className="fine" lang={floor.language}>
          {floor.wording}
        </Words>
      )}
    </FactRow>
  )
}

function Who({ view: { access } }: FactsProps) {
  if (!access) return null
  return (
    <FactRow icon="users">
      <Words as="p" id="session-who">
        {access.who}
      </Words>
      {access.note && (
        <Words as="p" className="fine" lang={access.note.language}>
          {access.note.wording}
        </Words>
      )}
    </FactRow>
  )
}

function Heard({ view: { spoken, channels, headsets } }: FactsProps) {
  const { t } = useLocale()
  if (!spoken) return null
  return (
    <FactRow icon="headphones">
      <Words as="p">{t('session.spoken', { languages: spoken })}</Words>
      {channels.length > 0 && (
        <Box className="channels" as="ul" label={t('session.channels')}>
          {channels.map(({ number, language }) => (
            <Box as="li" key={number} className="channel">
              <Words className="channel__number figures">{String(number)}</Words>
              <Words>{language}</Words>
            </Box>
          ))}
        </Box>
      )}
      {headsets && (
        <Press className="session__headsets" onPress={() => openTarget({ kind: 'place', id: headsets.place })}>
          <Words lang={headsets.name.language}>{headsets.name.wording}</Words>
          <Icon name="chevron-right" size="small" />
        </Press>
      )}
    </FactRow>
  )
}

/** When, where, for whom, and in which languages. */
export function Facts(props: FactsProps) {
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
