import type { Worded } from 'domain/text/text'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icon-names'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import type { ChangedSessionView, ImpactView, ValueView } from './impact-view'
import './impact.scss'

function Value({ value: { before, after } }: { value: ValueView }) {
  const { t } = useLocale()
  return (
    <Box className="hit__value figures">
      {before && <Text className="hit__detail">{t('change.from')}</Text>}
      {before && (
        <Text as="s" className="hit__old">
          {before}
        </Text>
      )}
      {after && <Text className="hit__detail">{t('change.to')}</Text>}
      {after && <Text className="hit__new">{after}</Text>}
    </Box>
  )
}

function Hit({ hit: { id, title, kinds, values, details } }: { hit: ChangedSessionView }) {
  return (
    <Box as="li" id={`hit-${id}`} className="hit">
      <Paragraph className="hit__title" words={title} />
      {values.map((value) => (
        <Value key={value.kind} value={value} />
      ))}
      {values.length === 0 && (
        <Box className="hit__value figures">
          <Text className="hit__new">{kinds}</Text>
          {details.map(({ wording, language }) => (
            <Text key={wording} className="hit__detail" lang={language}>
              {wording}
            </Text>
          ))}
        </Box>
      )}
    </Box>
  )
}

/** More names than these are no help on a phone. */
const MOST_NAMES = 24

function Reached({ id, icon, label, names }: { id: string; icon: IconName; label: string; names: readonly Worded[] }) {
  const { t } = useLocale()
  if (names.length === 0) return null
  return (
    <Box id={id} className="reached" label={label}>
      <Icon name={icon} size="small" />
      <Box className="reached__names">
        {names.slice(0, MOST_NAMES).map(({ wording, language }) => (
          <Text key={wording} className="reached__name" lang={language}>
            {wording}
          </Text>
        ))}
        {names.length > MOST_NAMES && <Text>{t('review.more', { n: names.length - MOST_NAMES })}</Text>}
      </Box>
    </Box>
  )
}

function Warnings({ warnings, count }: { warnings: readonly string[]; count: number }) {
  const { t } = useLocale()
  if (warnings.length === 0) return null
  return (
    <Box as="ul" id="act-warnings" className="act-warnings">
      {warnings.map((warning) => (
        <Box as="li" key={warning}>
          <Paragraph className="act-warnings__line" words={warning} />
        </Box>
      ))}
      {count > warnings.length && <Paragraph words={t('review.more', { n: count - warnings.length })} />}
    </Box>
  )
}

type HitsProps = {
  title: string
  /** Something to know first, such as that a colleague changed it meanwhile. */
  note?: string
  view: ImpactView
  onClose: () => void
}

const Note = ({ words }: { words: string }) => (
  <Box id="act-note" className="act-note" role="alert">
    <Icon name="circle-alert" size="small" />
    <Paragraph words={words} />
  </Box>
)

function Reach({ view: { rooms, speakers, languages } }: { view: ImpactView }) {
  const { t, screen } = useLocale()
  const names = languages.map((wording) => ({ wording, language: screen }))
  return (
    <Box className="reach">
      <Reached id="hit-rooms" icon="door-open" label={t('venue.rooms')} names={rooms} />
      <Reached id="hit-speakers" icon="user" label={t('session.speakers')} names={speakers} />
      <Reached id="hit-languages" icon="headphones" label={t('session.channels')} names={names} />
    </Box>
  )
}

/** What the chosen act hits, before it is done. */
export function Impact({ title, note, view, onClose }: HitsProps) {
  const { t } = useLocale()
  const { hits, moreHits, warnings, warningCount } = view
  return (
    <Box as="section" id="act-hits" className="section">
      <Box className="section__head">
        <Box className="hits__head">
          <Text as="h2" id="act-title" className="hits__title">
            {title}
          </Text>
          {warnings.length > 0 && (
            <Text id="act-warning-count" className="chip chip--alert">
              {t('floor.warnings', { n: warningCount })}
            </Text>
          )}
        </Box>
        <Button id="act-close" className="hits__close" label={t('act.cancel')} onPress={onClose}>
          <Icon name="x" />
        </Button>
      </Box>
      {note && <Note words={note} />}
      {hits.length > 0 && (
        <Box as="ul" className="card hits">
          {hits.map((hit) => (
            <Hit key={hit.id} hit={hit} />
          ))}
        </Box>
      )}
      {moreHits > 0 && <Paragraph className="fine" words={t('review.more', { n: moreHits })} />}
      <Warnings warnings={warnings} count={warningCount} />
      <Reach view={view} />
    </Box>
  )
}
