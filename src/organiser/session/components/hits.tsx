import type { Worded } from 'domain/text'
import type { ChangedValue } from '@/components/change-card-view'
import { useLocale } from '@/i18n/reader-context'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icon-names'
import { Press } from '@/ui/press'
import { Words } from '@/ui/words'
import type { HitsView, HitView } from '../hits-view'

function Value({ value: { before, after } }: { value: ChangedValue }) {
  const { t } = useLocale()
  return (
    <Box className="hit__value figures">
      {before && <Words className="hit__detail">{t('change.from')}</Words>}
      {before && (
        <Words as="s" className="hit__old" lang={before.language}>
          {before.wording}
        </Words>
      )}
      {after && <Words className="hit__detail">{t('change.to')}</Words>}
      {after && (
        <Words className="hit__new" lang={after.language}>
          {after.wording}
        </Words>
      )}
    </Box>
  )
}

function Hit({ hit: { id, title, kinds, values, details } }: { hit: HitView }) {
  return (
    <Box as="li" id={`hit-${id}`} className="hit">
      <Words as="p" className="hit__title" lang={title.language}>
        {title.wording}
      </Words>
      {values.map((value) => (
        <Value key={value.kind} value={value} />
      ))}
      {values.length === 0 && (
        <Box className="hit__value figures">
          <Words className="hit__new">{kinds}</Words>
          {details.map(({ wording, language }) => (
            <Words key={wording} className="hit__detail" lang={language}>
              {wording}
            </Words>
          ))}
        </Box>
      )}
    </Box>
  )
}

function Reached({ id, icon, label, names }: { id: string; icon: IconName; label: string; names: readonly Worded[] }) {
  if (names.length === 0) return null
  return (
    <Box id={id} className="reached" label={label}>
      <Icon name={icon} size="small" />
      <Box className="reached__names">
        {names.map(({ wording, language }) => (
          <Words key={wording} className="reached__name" lang={language}>
            {wording}
          </Words>
        ))}
      </Box>
    </Box>
  )
}

function Warnings({ warnings }: { warnings: readonly string[] }) {
  const { t } = useLocale()
  if (warnings.length === 0) return null
  return (
    <Box id="act-warnings" className="act-warnings">
      <Words as="p" className="act-warnings__title">
        {t('floor.warnings', { n: warnings.length })}
      </Words>
      <Box as="ul">
        {warnings.map((warning) => (
          <Box as="li" key={warning} className="act-warnings__item">
            <Words as="p" className="act-warnings__line">
              {warning}
            </Words>
          </Box>
        ))}
      </Box>
    </Box>
  )
}

type HitsProps = {
  title: string
  /** Something to know first, such as that a colleague changed it meanwhile. */
  note?: string
  view: HitsView
  onClose: () => void
}

/** What the chosen act hits, before it is done. */
export function Hits({ title, note, view, onClose }: HitsProps) {
  const { t, language } = useLocale()
  return (
    <Box as="section" id="act-hits" className="section">
      <Box className="section__head">
        <Words as="h2" id="act-title" className="hits__title">
          {title}
        </Words>
        <Press id="act-close" className="hits__close" label={t('act.cancel')} onPress={onClose}>
          <Icon name="x" />
        </Press>
      </Box>
      {note && (
        <Box id="act-note" className="act-note" role="alert">
          <Icon name="circle-alert" size="small" />
          <Words as="p">{note}</Words>
        </Box>
      )}
      <Warnings warnings={view.warnings} />
      {view.hits.length > 0 && (
        <Box className="card hits">
          <Box as="ul">
            {view.hits.map((hit) => (
              <Hit key={hit.id} hit={hit} />
            ))}
          </Box>
          <Box className="hits__reach">
            <Reached id="hit-rooms" icon="door-open" label={t('venue.rooms')} names={view.rooms} />
            <Reached id="hit-speakers" icon="user" label={t('session.speakers')} names={view.speakers} />
            <Reached
              id="hit-languages"
              icon="headphones"
              label={t('session.channels')}
              names={view.languages.map((wording) => ({ wording, language }))}
            />
          </Box>
        </Box>
      )}
    </Box>
  )
}
